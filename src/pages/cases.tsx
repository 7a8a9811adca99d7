import cases from '@generated/content/default/cases.json';
import {CaseExplorer} from '@site/src/components/CaseExplorer';
import type {CaseCard} from '@site/src/domain/content/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function CasesRoute(): ReactNode {
  return (
    <Layout
      title="事例さがし"
      description="地域共生社会の事例を、支援の種類、テーマ、都道府県、関わる人から選んでさがせます。何がきっかけで動いたかが、一覧で分かります。"
    >
      <CaseExplorer cases={cases as readonly CaseCard[]} />
    </Layout>
  );
}
