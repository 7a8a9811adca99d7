import type {PathData} from '@site/src/domain/content/data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {PathPage} from './PathPage';

/** Route of one learning path; `path` is filled in by the content plugin. */
export default function PathRoute({path}: {readonly path: PathData}): ReactNode {
  return (
    <Layout title={path.title} description={path.description}>
      <PathPage path={path} />
    </Layout>
  );
}
