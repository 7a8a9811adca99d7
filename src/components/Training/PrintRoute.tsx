import {PrintSet} from '@site/src/components/PrintSet';
import type {KitData} from '@site/src/domain/content/data';
import {type PrintSheet, printSheets} from '@site/src/domain/session-plan/prints';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

/** Props of {@link PrintRoute}; `data` and `sheet` are filled in by the content plugin. */
export interface PrintRouteProps {
  readonly data: KitData;
  readonly sheet: PrintSheet['id'];
}

/** Route `/train/print/<kit>/<sheet>`: paper of a kit, complete without scripts. */
export default function PrintRoute({data, sheet}: PrintRouteProps): ReactNode {
  const {title, note} = printSheets.find(({id}) => id === sheet) ?? {title: '', note: ''};
  return (
    <Layout
      title={`${title}「${data.kit.title}」`}
      description={`研修「${data.kit.title}」の${title}です。A4の紙に印刷して使います。${note}。`}
    >
      <PrintSet data={data} sheet={sheet} />
    </Layout>
  );
}
