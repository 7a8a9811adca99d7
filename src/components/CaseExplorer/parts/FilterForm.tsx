import {
  type CaseIndex,
  type CaseQuery,
  countOptions,
  facetLabels,
  facetNames,
  maxText,
  partsOf,
  toggle,
} from '@site/src/domain/cases';
import type {FormEvent, ReactNode, Ref} from 'react';
import {ChoiceList} from './ChoiceList';
import styles from './filterForm.module.css';
import {PrefectureMap} from './PrefectureMap';
import {useFold} from './useFold';

/** Props of {@link FilterForm}. */
export interface FilterFormProps {
  readonly ref: Ref<HTMLFormElement>;
  readonly index: CaseIndex;
  readonly query: CaseQuery;
  /** Cases that the query shows. */
  readonly found: number;
  readonly onChange: (query: CaseQuery, typing?: boolean) => void;
  /** The reader asks to see the results. */
  readonly onShow: () => void;
}

/** The facets and the text field; folded on a phone, beside the list on a wide screen. */
export function FilterForm({
  ref,
  index,
  query,
  found,
  onChange,
  onShow,
}: FilterFormProps): ReactNode {
  const fold = useFold();
  const active = partsOf(query).length;
  const show = (event: FormEvent) => {
    event.preventDefault();
    fold.close();
    onShow();
  };
  return (
    <form
      ref={ref}
      className={styles.form}
      aria-label="事例をしぼりこむ"
      autoComplete="off"
      onSubmit={show}
    >
      <details className={styles.fold} ref={fold.ref}>
        <summary>しぼりこむ{active > 0 && `（${active}）`}</summary>
        <label className={styles.text}>
          <span>
            ことば<small>（題名、きっかけ、まちの名前など）</small>
          </span>
          <input
            type="search"
            name="q"
            maxLength={maxText}
            value={query.text}
            onChange={(event) => onChange({...query, text: event.target.value}, true)}
          />
        </label>
        {facetNames.map((facet) => {
          const counts = countOptions(index, query, facet);
          const choices = index.facets[facet].map((option) => ({
            ...option,
            chosen: query.chosen[facet].includes(option.value),
            count: counts.get(option.value) ?? 0,
          }));
          const Choices = facet === 'pref' ? PrefectureMap : ChoiceList;
          return (
            <fieldset key={facet}>
              <legend>{facetLabels[facet]}</legend>
              <Choices
                facet={facet}
                choices={choices}
                onToggle={(value, wanted) => onChange(toggle(query, facet, value, wanted))}
              />
            </fieldset>
          );
        })}
        <div className={styles.show}>
          <button type="submit" className="mb-button">
            {found === 0 ? '結果を見る' : `${found}件を見る`}
          </button>
        </div>
      </details>
    </form>
  );
}
