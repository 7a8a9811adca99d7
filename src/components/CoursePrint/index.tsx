import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import {CoursePrint, type CoursePrintProps} from './CoursePrint';

/** Route `/learn/<path>/print`. */
export default function CoursePrintRoute(props: CoursePrintProps) {
  const {title} = props.course;
  return (
    <Layout
      title={`${title}（全部の課）`}
      description={`「${title}」の全部の課を一つのページにまとめたものです。印刷と読み返しに使えます。`}
    >
      <Head>
        {/* The lessons have pages of their own; a search must find those. */}
        <meta name="robots" content="noindex" />
      </Head>
      <CoursePrint {...props} />
    </Layout>
  );
}
