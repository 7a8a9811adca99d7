import growth from '@generated/content/default/growth.json';
import data from '@generated/content/default/municipalities.json';
import type {Diagram} from '@site/src/components/Diagram';
import {Municipalities} from '@site/src/components/Municipalities';
import type {MunicipalitiesData} from '@site/src/domain/residents/data';
import Layout from '@theme/Layout';
import type {ComponentProps, ReactNode} from 'react';

export default function MunicipalitiesRoute(): ReactNode {
  return (
    <Layout
      title="うちのまちは？"
      description="重層的支援体制整備事業をした市区町村と、する予定の市区町村を、読めた一覧から調べられます。一覧の日付と限界もいっしょに示します。"
    >
      <Municipalities
        data={data as MunicipalitiesData}
        growth={growth as ComponentProps<typeof Diagram> | null}
      />
    </Layout>
  );
}
