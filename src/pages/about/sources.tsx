import sources from '@generated/content/default/sources.json';
import {SourcesPage} from '@site/src/components/SourcesPage';
import type {SourceUse} from '@site/src/domain/content/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function SourcesRoute(): ReactNode {
  return (
    <Layout
      title="出典の一覧"
      description="このサイトの説明が、どの資料の、いつの記述にもとづくか。資料ごとに、もとにしているページを示します。"
    >
      <SourcesPage sources={sources as readonly SourceUse[]} />
    </Layout>
  );
}
