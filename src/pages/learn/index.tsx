import paths from '@generated/content/default/paths.json';
import {PathList} from '@site/src/components/PathList';
import type {PathData} from '@site/src/domain/content/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function LearnRoute(): ReactNode {
  return (
    <Layout
      title="学習コース"
      description="地域共生社会と重層的支援体制整備事業を、順を追って学ぶコースの一覧です。時間・目標・進みぐあいが分かります。"
    >
      <PathList paths={paths as readonly PathData[]} />
    </Layout>
  );
}
