import {SearchPage} from '@site/src/components/SearchPage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function SearchRoute(): ReactNode {
  return (
    <Layout
      title="検索"
      description="かな、ローマ字、条番号、略語、住民の言い方で、このサイトのページと用語をさがせます。"
    >
      <SearchPage />
    </Layout>
  );
}
