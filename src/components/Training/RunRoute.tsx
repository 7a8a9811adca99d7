import {RunDesk} from '@site/src/components/RunDesk';
import type {KitOutline} from '@site/src/domain/session-plan';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

/** Route `/train/run`. */
export default function RunRoute({kits}: {readonly kits: readonly KitOutline[]}): ReactNode {
  return (
    <Layout
      title="進行"
      description="研修のあいだ講師が見る画面です。残りの時間、次にすること、台本を映し、遅れたときは時間どおりに終わる削り方を出します。"
      noFooter
    >
      <RunDesk kits={kits} />
    </Layout>
  );
}
