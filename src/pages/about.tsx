import sources from '@generated/content/default/sources.json';
import {About} from '@site/src/components/About';
import type {SourceUse} from '@site/src/domain/content/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function AboutRoute(): ReactNode {
  return (
    <Layout
      title="出典と基準日"
      description="このサイトの説明が、どの資料にもとづき、いつ確かめられ、何がまだ確かめられていないかを示します。"
    >
      <About sources={sources as readonly SourceUse[]} />
    </Layout>
  );
}
