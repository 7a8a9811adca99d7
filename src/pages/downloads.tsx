import {DownloadsPage} from '@site/src/components/DownloadsPage';
import Layout from '@theme/Layout';

/** /downloads */
export default function DownloadsRoute() {
  return (
    <Layout
      title="ダウンロード"
      description="問題と教材を、Moodle、SCORM、GIFT、Excel、CSV、Anki、PowerPoint、PDFなどの形で持ち出せます。大きさ、作った日、入らないものをそれぞれに書いています。"
    >
      <DownloadsPage />
    </Layout>
  );
}
