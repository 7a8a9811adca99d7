import leaflet from '@generated/content/default/leaflet.json';
import {Leaflet} from '@site/src/components/Leaflet';
import type {LeafletData} from '@site/src/domain/residents/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function LeafletRoute(): ReactNode {
  return (
    <Layout
      title="持ち帰るちらし"
      description="地域共生社会のことと、どこに話せばよいかを、やさしい日本語で書いたA4両面のちらしです。印刷して二つに折って使います。"
    >
      <Leaflet leaflet={leaflet as LeafletData} />
    </Layout>
  );
}
