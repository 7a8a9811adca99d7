import type {PathData} from '@site/src/domain/content/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {ManagerSheet} from './ManagerSheet';

/** Route `/learn/<path>/sheet`; made only for paths that have a sheet. */
export default function ManagerSheetRoute({path}: {readonly path: PathData}): ReactNode {
  if (!path.managerSheet) return null;
  return (
    <Layout
      title={`部下と5分 ― ${path.title}`}
      description={`「${path.title}」を終えた人と、係長やOJT担当が五分話すための一枚です。聞く問いと、いっしょにすることがあります。`}
    >
      <ManagerSheet path={path} sheet={path.managerSheet} />
    </Layout>
  );
}
