// Swizzled (eject): what Markdown becomes, and the components authors use in MDX, so that no page
// needs an import. Frames, code and <details> of the stock ones are left out: no text uses them.
// Those that few pages show are imported by these pages (src/plugins/content/remark/imports.ts).

import {Cite} from '@site/src/components/Cite';
import {Force} from '@site/src/components/Force';
import {Quiz} from '@site/src/components/Quiz';
import {Related} from '@site/src/components/Related';
import {ScrollTable} from '@site/src/components/ScrollTable';
import {SourceList} from '@site/src/components/SourceList';
import {Term} from '@site/src/components/Term';
import {Trainer, TrainerSwitch} from '@site/src/components/Trainer';
import A from '@theme/MDXComponents/A';
import Heading from '@theme/MDXComponents/Heading';
import Img from '@theme/MDXComponents/Img';
import Li from '@theme/MDXComponents/Li';
import Ul from '@theme/MDXComponents/Ul';
import type {ComponentProps} from 'react';

type HeadingProps = Omit<ComponentProps<typeof Heading>, 'as'>;

export default {
  a: A,
  h2: (props: HeadingProps) => <Heading as="h2" {...props} />,
  h3: (props: HeadingProps) => <Heading as="h3" {...props} />,
  h4: (props: HeadingProps) => <Heading as="h4" {...props} />,
  img: Img,
  li: Li,
  ul: Ul,
  Cite,
  Force,
  Quiz,
  Related,
  SourceList,
  Term,
  Trainer,
  TrainerSwitch,
  table: ScrollTable,
};
