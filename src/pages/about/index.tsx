import {About} from '@site/src/components/About';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function AboutRoute(): ReactNode {
  return (
    <Layout
      title="このサイトについて"
      description="だれのための、何のサイトか。法律の基準日、確かめられていないこと、記録の扱い、使うときの決まりを示します。"
    >
      <About />
    </Layout>
  );
}
