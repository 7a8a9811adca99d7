import licences from '@generated/licences/default/licences.json';
import {LicencesPage} from '@site/src/components/LicencesPage';
import type {LicenceData} from '@site/src/domain/licences/licences';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function LicencesRoute(): ReactNode {
  return (
    <Layout
      title="使っている部品とライセンス"
      description="このサイトの文章とプログラムを使うときの決まりと、作るのに使った公開の部品の名前、版、ライセンスの一覧です。"
    >
      <LicencesPage {...(licences as LicenceData)} />
    </Layout>
  );
}
