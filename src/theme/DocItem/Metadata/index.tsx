// Swizzled (wrap): every page of the docs also describes itself in schema.org's vocabulary.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {StructuredData} from '@site/src/components/StructuredData';
import {pageThing} from '@site/src/domain/findability/page';
import type {FrontMatter} from '@site/src/schema/frontMatter';
import Metadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';

export default function DocItemMetadata(): ReactNode {
  const {metadata, frontMatter} = useDoc();
  // Every page passed the same schema before the build began.
  const front = frontMatter as unknown as FrontMatter;
  return (
    <>
      <Metadata />
      <StructuredData thingOf={(place) => pageThing(front, metadata.permalink, place)} />
    </>
  );
}
