import {ReviewPage} from '@site/src/components/ReviewPage';
import Layout from '@theme/Layout';

/** /review */
export default function ReviewRoute() {
  return (
    <Layout
      title="今日の復習"
      description="忘れかけたころに思い出す「今日の5分」と、1週間後・1か月後・6か月後の予定です。記録は端末の中だけにあります。"
    >
      <ReviewPage />
    </Layout>
  );
}
