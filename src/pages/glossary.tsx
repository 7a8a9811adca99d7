import terms from '@generated/content/default/terms.json';
import {Glossary} from '@site/src/components/Glossary';
import {StructuredData} from '@site/src/components/StructuredData';
import type {GlossaryEntry} from '@site/src/domain/content/data';
import {glossaryThing} from '@site/src/domain/findability/pages';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function GlossaryRoute(): ReactNode {
  return (
    <Layout
      title="用語集"
      description="地域共生社会と重層的支援体制整備事業のことばを、読みの五十音順に、短い説明と学べるページつきで並べました。"
    >
      <StructuredData
        thingOf={(place) => glossaryThing(terms as readonly GlossaryEntry[], place)}
      />
      <Glossary terms={terms as readonly GlossaryEntry[]} />
    </Layout>
  );
}
