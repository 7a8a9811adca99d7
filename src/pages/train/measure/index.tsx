import {MeasurePage} from '@site/src/components/Measure';
import Layout from '@theme/Layout';

/** /train/measure */
export default function MeasureRoute() {
  return (
    <Layout
      title="研修のききめをはかる"
      description="事前と事後の答えを、短い符号か紙から集めて、伸びと失った割合、問題ごとの正答率と識別力を出します。名前は使わず、どこにも送りません。"
    >
      <MeasurePage />
    </Layout>
  );
}
