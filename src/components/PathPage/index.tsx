import {StructuredData} from '@site/src/components/StructuredData';
import type {PathData} from '@site/src/domain/content/data';
import {courseThing} from '@site/src/domain/findability/pages';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {PathPage} from './PathPage';

/** Route of one learning path; `path` is filled in by the content plugin. */
export default function PathRoute({path}: {readonly path: PathData}): ReactNode {
  return (
    <Layout title={path.title} description={path.description}>
      <StructuredData thingOf={(place) => courseThing(path, place)} />
      <PathPage path={path} />
    </Layout>
  );
}
