import Link from '@docusaurus/Link';
import {PathCheck} from '@site/src/components/PathCheck';
import type {PathChecks, PathData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the content plugin hands to the two routes of a path. */
export interface PathCheckRouteProps {
  readonly path: PathData;
  readonly checks: PathChecks;
}

interface PathCheckPageProps extends PathCheckRouteProps {
  readonly kind: 'pre' | 'final';
  readonly title: string;
  readonly description: string;
}

/** A page of its own for 事前チェック or the last check of a path. */
export function PathCheckPage({
  path,
  checks,
  kind,
  title,
  description,
}: PathCheckPageProps): ReactNode {
  return (
    <Layout title={`${title} ― ${path.title}`} description={description}>
      <main className={`container ${styles.main}`}>
        <p>
          <Link to={path.url}>{path.title}</Link>
        </p>
        <Heading as="h1">{title}</Heading>
        <PathCheck path={path} checks={checks} kind={kind} />
      </main>
    </Layout>
  );
}
