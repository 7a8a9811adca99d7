import Link from '@docusaurus/Link';
import {ScrollTable} from '@site/src/components/ScrollTable';
import type {LicenceData} from '@site/src/domain/licences/licences';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Licences of the site's own texts and code, and of every package it is made with. */
export function LicencesPage({direct, others}: LicenceData): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <p>
        <Link to="/about">このサイトについて</Link>
      </p>
      <Heading as="h1">使っている部品とライセンス</Heading>
      <p>
        文章・問題・図は<a href="https://creativecommons.org/licenses/by/4.0/deed.ja">CC BY 4.0</a>
        、プログラムは<a href="https://opensource.org/license/mit">MIT ライセンス</a>
        で使えます。このサイトは、次の公開された部品を使って作りました。一覧は、組み立てのたびに、入っている部品から作りなおします。
      </p>
      <Heading as="h2" id="chokusetsu">
        直接使っている部品
      </Heading>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">部品</th>
            <th scope="col">版</th>
            <th scope="col">ライセンス</th>
          </tr>
        </thead>
        <tbody>
          {direct.map(({name, version, licence, homepage}) => (
            <tr key={name}>
              <td>{homepage?.startsWith('https://') ? <a href={homepage}>{name}</a> : name}</td>
              <td>{version}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <Heading as="h2" id="kansetsu">
        その部品が使っている部品
      </Heading>
      <p>
        画面に入るものと、組み立てだけに使うものの両方があります。ライセンスごとに並べています。
      </p>
      {others.map(({licence, packages}) => (
        <details key={licence} className={styles.group}>
          <summary>
            {licence}（{packages.length}）
          </summary>
          <p lang="en">{packages.join(', ')}</p>
        </details>
      ))}
    </main>
  );
}
