import cards from '@generated/content/default/scenarios.json';
import {ScenarioList} from '@site/src/components/ScenarioPage/ScenarioList';
import type {ScenarioCard} from '@site/src/domain/content/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function ScenariosRoute(): ReactNode {
  return (
    <Layout
      title="分かれ道の事例"
      description="相談の場面で自分ならどうするかを選びながら進む、架空の世帯の物語の一覧です。一人でも、研修の班でも使えます。"
    >
      <ScenarioList cards={cards as readonly ScenarioCard[]} />
    </Layout>
  );
}
