import {Planner} from '@site/src/components/Planner';
import type {KitOutline} from '@site/src/domain/session-plan';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

/** Route `/train`; `kits` is filled in by the content plugin. */
export default function PlannerRoute({kits}: {readonly kits: readonly KitOutline[]}): ReactNode {
  return (
    <Layout
      title="研修をひらく"
      description="対象・目標・時間・人数を選ぶと、時刻の入った進行表ができます。投影、紙の問題とカード、投票まで、インターネットのない部屋で使えます。"
    >
      <Planner kits={kits} />
    </Layout>
  );
}
