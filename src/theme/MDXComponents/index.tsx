// Swizzled (wrap): the components authors use in MDX, so that no page needs an import.

import {ArticleFacts} from '@site/src/components/ArticleFacts';
import {Cite} from '@site/src/components/Cite';
import {Desks} from '@site/src/components/Desks';
import {Diagram} from '@site/src/components/Diagram';
import {Force} from '@site/src/components/Force';
import {LessonComplete} from '@site/src/components/LessonComplete';
import {Objectives} from '@site/src/components/Objectives';
import {OfficialText} from '@site/src/components/OfficialText';
import {Quiz} from '@site/src/components/Quiz';
import {Related} from '@site/src/components/Related';
import {ScrollTable} from '@site/src/components/ScrollTable';
import {SourceList} from '@site/src/components/SourceList';
import {Term} from '@site/src/components/Term';
import {Trainer, TrainerSwitch} from '@site/src/components/Trainer';
import MDXComponents from '@theme-original/MDXComponents';

export default {
  ...MDXComponents,
  ArticleFacts,
  Cite,
  Desks,
  Diagram,
  Force,
  LessonComplete,
  Objectives,
  OfficialText,
  Quiz,
  Related,
  SourceList,
  Term,
  Trainer,
  TrainerSwitch,
  table: ScrollTable,
};
