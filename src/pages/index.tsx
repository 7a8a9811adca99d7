import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Home} from '@site/src/components/Home';
import {StructuredData} from '@site/src/components/StructuredData';
import {siteThing} from '@site/src/domain/findability/pages';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function HomeRoute(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout
      title={siteConfig.tagline}
      description="地域共生社会と重層的支援体制整備事業を、条文・事例・よくある誤解・問題から学ぶサイトです。登録はいらず、記録は端末の中だけに残ります。"
    >
      <StructuredData thingOf={siteThing} />
      <Home />
    </Layout>
  );
}
