import type {PathChecks} from '@site/src/domain/content/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {ScenarioPage} from './ScenarioPage';

/** Route of one branching case; `scenario` is filled in by the content plugin. */
export default function ScenarioRoute({scenario}: {readonly scenario: PathChecks}): ReactNode {
  const [item] = scenario.items;
  if (item?.type !== 'scenario') return null;
  return (
    <Layout
      title={item.title}
      description={`架空の世帯の物語「${item.title}」です。場面ごとに自分ならどうするかを選び、その先で何が起こるかを確かめます。`}
    >
      <ScenarioPage item={item} links={scenario.links} />
    </Layout>
  );
}
