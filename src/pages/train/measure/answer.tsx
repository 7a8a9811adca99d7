import {AnswerPage} from '@site/src/components/Measure';
import Layout from '@theme/Layout';

/** /train/measure/answer */
export default function AnswerRoute() {
  return (
    <Layout
      title="事前・事後の確認に答える"
      description="研修の前と後に、いまの考えを答えます。出てきた短い符号を講師に伝えるだけで、名前も答えもどこにも送られません。"
    >
      <AnswerPage />
    </Layout>
  );
}
