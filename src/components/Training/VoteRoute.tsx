import {VotePage} from '@site/src/components/VotePage';
import type {KitOutline} from '@site/src/domain/session-plan';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

/** Route `/train/vote`. */
export default function VoteRoute({kits}: {readonly kits: readonly KitOutline[]}): ReactNode {
  return (
    <Layout
      title="紙で投票"
      description="A〜Dの札を数えて入れると、もう一度説明するか、となりと話すか、先へ進むかを教えます。前とあとを並べ、CSVで残せます。"
    >
      <VotePage kits={kits} />
    </Layout>
  );
}
