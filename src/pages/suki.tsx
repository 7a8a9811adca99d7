import interests from '@generated/content/default/interests.json';
import {Suki} from '@site/src/components/Suki';
import type {InterestData} from '@site/src/domain/residents/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function SukiRoute(): ReactNode {
  return (
    <Layout
      title="「好き」から見つける"
      description="つり、畑、料理、子ども、歩くこと。好きなことから、まちの話とはじめの一歩を、やさしい日本語で見つけられます。"
    >
      <Suki interests={interests as readonly InterestData[]} />
    </Layout>
  );
}
