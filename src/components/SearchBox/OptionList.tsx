import {expectArrival, QuietLink, ResultBadge} from '@site/src/components/SearchEngine';
import type {ReactNode} from 'react';
import {optionId} from './optionId';
import styles from './popup.module.css';
import {ResultOption} from './ResultOption';
import type {SearchBoxState} from './useSearchBox';

/** Results grouped by kind, and the way to all of them. */
export function OptionList({box}: {readonly box: SearchBoxState}): ReactNode {
  const {listId, groups, excerpts, further, active} = box;
  const results = groups.flatMap((group) => group.results);
  return (
    <div role="listbox" id={listId} aria-label="検索の候補" className={styles.list}>
      {groups.map(({kind, results: members}) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a listbox
        <div role="group" aria-labelledby={`${listId}-${kind}`} key={kind}>
          <div id={`${listId}-${kind}`} className={styles.kind}>
            <ResultBadge kind={kind} />
          </div>
          {members.map((result) => {
            const position = results.indexOf(result);
            return (
              <ResultOption
                key={result.section}
                id={optionId(listId, position)}
                chosen={position === active}
                result={result}
                excerpt={excerpts.get(result.section)}
                onChoose={() => {
                  expectArrival(result.url);
                  box.hide();
                }}
              />
            );
          })}
        </div>
      ))}
      {further.map(({label, url}, i) => (
        <QuietLink
          key={url}
          id={optionId(listId, results.length + i)}
          role="option"
          aria-selected={results.length + i === active}
          tabIndex={-1}
          className={styles.further}
          to={url}
          onFollow={box.hide}
        >
          {label}
        </QuietLink>
      ))}
    </div>
  );
}
