import {Cite} from '@site/src/components/Cite';
import {SourceList} from '@site/src/components/SourceList';
import MDXComponents from '@theme/MDXComponents';
import {type ComponentProps, createContext, useContext} from 'react';

/** What stands in front of the ids of a lesson, so that none is double on the page. */
export const LessonPrefix = createContext('');

function useOwn(id: string | undefined): string | undefined {
  const prefix = useContext(LessonPrefix);
  return id ? `${prefix}-${id}` : undefined;
}

/** Heading of the generated links to other pages, which paper cannot follow. */
const links = 'tsunagaru';

function Second({id, children}: ComponentProps<'h2'>) {
  const own = useOwn(id);
  return id === links ? null : <h3 id={own}>{children}</h3>;
}

function Third({id, children}: ComponentProps<'h3'>) {
  return <h4 id={useOwn(id)}>{children}</h4>;
}

function OwnCite(props: ComponentProps<typeof Cite>) {
  return <Cite {...props} prefix={useContext(LessonPrefix)} />;
}

function OwnSources(props: ComponentProps<typeof SourceList>) {
  return <SourceList {...props} prefix={useContext(LessonPrefix)} />;
}

const Nothing = () => null;

/**
 * What lessons are made of when they stand together on one page: headings go one level down, and
 * what leads on to other pages is left out.
 */
export const printedComponents = {
  ...MDXComponents,
  h2: Second,
  h3: Third,
  Cite: OwnCite,
  SourceList: OwnSources,
  Related: Nothing,
  Trainer: Nothing,
};
