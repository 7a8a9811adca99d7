import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {searchUrl} from './address';
import styles from './styles.module.css';

/** Props of {@link NearTerms}. */
export interface NearTermsProps {
  /** Terms of the site that have something of the query. */
  readonly terms: readonly string[];
  readonly onChoose?: () => void;
}

/** Where to go when nothing was found: terms that are near, and the glossary. */
export function NearTerms({terms, onChoose}: NearTermsProps): ReactNode {
  return (
    <>
      {terms.length > 0 && (
        <>
          <p>近いことばで検索する：</p>
          <ul className={styles.near}>
            {terms.map((term) => (
              <li key={term}>
                <Link to={searchUrl({query: term})} onClick={onChoose}>
                  {term}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        短いことばや、別の言い方でも試してください。
        <Link className={styles.glossary} to="/glossary" onClick={onChoose}>
          用語集から選ぶ
        </Link>
      </p>
    </>
  );
}
