import {ProgressPage} from '@site/src/components/ProgressPage';
import Layout from '@theme/Layout';

/** /progress */
export default function ProgressRoute() {
  return (
    <Layout
      title="学習記録"
      description="この端末の中だけにある学習記録です。コースの進みぐあい、読みなおすところ、印刷、書き出しと読み込み、全消去ができます。"
    >
      <ProgressPage />
    </Layout>
  );
}
