// Swizzled (eject, 20 lines): badges stand before the title, and force, date and law notice after it.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {KeptTitle} from '@site/src/components/KeptTitle';
import {LawBanner} from '@site/src/components/LawBanner';
import {PageFacts, PageMarks, TrainingDoor} from '@site/src/components/PageHeader';
import type {FrontMatter} from '@site/src/schema/frontMatter';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import type {ReactNode} from 'react';

export default function DocItemContent({children}: {readonly children: ReactNode}): ReactNode {
  const {metadata, frontMatter} = useDoc();
  // Every page passed the same schema before the build began.
  const front = frontMatter as unknown as FrontMatter;
  return (
    <div className={`theme-doc-markdown markdown mb-page--${front.type}`}>
      <header>
        <PageMarks id={metadata.id} front={front} />
        <Heading as="h1">
          <KeptTitle>{metadata.title}</KeptTitle>
        </Heading>
        <PageFacts front={front} />
        <LawBanner type={front.type} id={metadata.id} />
        {front.type === 'workshop' && <TrainingDoor />}
      </header>
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
