import leaflet from '@generated/content/default/leaflet.json';
import {FamilySheet} from '@site/src/components/Leaflet';
import type {LeafletData} from '@site/src/domain/residents/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function FamilySheetRoute(): ReactNode {
  return (
    <Layout
      title="家族と話すシート"
      description="好きなことや困ったときに話したい人を、家族や友だちと話しながら書く、A4一枚のシートです。印刷して手で書きます。"
    >
      <FamilySheet sheet={(leaflet as LeafletData).sheet} />
    </Layout>
  );
}
