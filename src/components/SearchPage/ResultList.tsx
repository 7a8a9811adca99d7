import {Button} from '@site/src/components/Button';
import {type LoadedEngine, useExcerpts} from '@site/src/components/SearchEngine';
import type {SearchResult} from '@site/src/domain/search/types';
import {type ReactNode, useMemo} from 'react';
import {Result} from './Result';
import styles from './styles.module.css';
import {useReadingPlace, useReturn} from './useReadingPlace';

/** Props of {@link ResultList}. */
export interface ResultListProps {
  /** Results that pass the filters; stable while they are the same. */
  readonly results: readonly SearchResult[];
  readonly engine: LoadedEngine;
}

/** Results shown at first, and added by each press of the button. */
const step = 30;

/** Results with excerpts, a screenful at a time; the reader comes back to where they were. */
export function ResultList({results, engine}: ResultListProps): ReactNode {
  const {limit, top, showMore} = useReadingPlace(step);
  const shown = useMemo(() => results.slice(0, limit), [results, limit]);
  const excerpts = useExcerpts(engine, shown);
  useReturn(top, excerpts.size > 0);
  const rest = results.length - shown.length;
  return (
    <div>
      <ol className={styles.results} aria-label="検索結果">
        {shown.map((result) => (
          <Result
            key={result.section}
            result={result}
            excerpt={excerpts.get(result.section)}
            engine={engine}
          />
        ))}
      </ol>
      {rest > 0 && (
        <Button look="sub" onClick={showMore}>
          つづきを見る（あと{rest}件）
        </Button>
      )}
    </div>
  );
}
