// Swizzled (eject, 25 lines): badges stand before the title; force, date, tools and law notice after it.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {EasyTools} from '@site/src/components/EasyTools';
import {KeptTitle} from '@site/src/components/KeptTitle';
import {LawBanner} from '@site/src/components/LawBanner';
import {PageFacts, PageMarks, TrainingDoor} from '@site/src/components/PageHeader';
import {isEasy} from '@site/src/domain/easy/isEasy';
import type {FrontMatter} from '@site/src/schema/frontMatter';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import type {ReactNode} from 'react';

export default function DocItemContent({children}: {readonly children: ReactNode}): ReactNode {
  const {metadata, frontMatter} = useDoc();
  // Every page passed the same schema before the build began.
  const front = frontMatter as unknown as FrontMatter;
  const easy = isEasy(front);
  const kind = `mb-page--${front.type}${easy ? ' mb-page--easy' : ''}`;
  return (
    <div className={`theme-doc-markdown markdown ${kind}`}>
      <header>
        <PageMarks id={metadata.id} front={front} />
        <Heading as="h1">
          <KeptTitle>{metadata.title}</KeptTitle>
        </Heading>
        {easy && front.reading && <p className="mb-yomi">{front.reading}</p>}
        <PageFacts front={front} />
        {easy && <EasyTools />}
        <LawBanner type={easy ? 'easy' : front.type} id={metadata.id} />
        {front.type === 'workshop' && <TrainingDoor />}
      </header>
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
