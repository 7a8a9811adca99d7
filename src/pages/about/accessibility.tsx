import {AccessibilityPage} from '@site/src/components/AccessibilityPage';
import report from '@site/src/data/accessibility.json';
import type {AccessibilityReport} from '@site/src/schema/accessibilityReport';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function AccessibilityRoute(): ReactNode {
  return (
    <Layout
      title="アクセシビリティ方針と試験結果"
      description="だれにでも使えるサイトにするための目標、対応度、試験のしかた、試験の結果、まだできていないことを示します。"
    >
      <AccessibilityPage report={report as AccessibilityReport | null} />
    </Layout>
  );
}
