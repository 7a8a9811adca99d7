import Link from '@docusaurus/Link';
import files from '@generated/downloads/default/files.json';
import {loadPaths, useLazy} from '@site/src/components/ContentData';
import {CalendarExport} from '@site/src/components/ReviewPage';
import {type DownloadGroup, downloadGroups} from '@site/src/plugins/downloads/types';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {FileCard, useInFolder} from './FileCard';
import {groupWords} from './groups';
import styles from './styles.module.css';

function Group({group}: {readonly group: DownloadGroup}): ReactNode {
  const {heading, about, empty} = groupWords[group];
  const entries = files.filter((entry) => entry.group === group);
  if (entries.length === 0 && !empty) return null;
  return (
    <section aria-labelledby={group}>
      <Heading as="h2" id={group}>
        {heading}
      </Heading>
      <p>{entries.length > 0 ? about : empty}</p>
      <ul className={styles.cards}>
        {entries.map((entry) => (
          <FileCard key={entry.file} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

/** Everything one can take away as a file. */
export function DownloadsPage(): ReactNode {
  const paths = useLazy(loadPaths);
  const inFolder = useInFolder();
  return (
    <main className={`container ${styles.main}`}>
      <Heading as="h1">ダウンロード</Heading>
      <p>
        同じ問題と教材を、いろいろな形で持ち出せます。どのファイルも、このサイトを組み立てたときに作られたものです。開くのに登録はいりません。
      </p>
      <p>
        形を変えると、入りきらないものがあります。何が入らないかは、それぞれの「入らないもの」に全部書いてあります。紙で配るものは
        <Link to="/learn">学習コース</Link>と研修の手引きのページから、そのまま印刷できます。
      </p>
      {inFolder && (
        <p>
          この版では、どのファイルも、広げたフォルダの中の downloads、files
          の順に開いたところにあります。文字だけのファイル（XML・TXT・JSON）は新しいタブに中身が映るので、フォルダから取り出してください。
        </p>
      )}
      {downloadGroups.map((group) => (
        <Group key={group} group={group} />
      ))}
      {paths.status === 'ready' && <CalendarExport paths={paths.value} />}
    </main>
  );
}
