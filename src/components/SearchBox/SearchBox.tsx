import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {longestQuery, type SearchState, searchUrl} from '@site/src/components/SearchEngine';
import {type FormEvent, type KeyboardEvent, type ReactNode, type RefObject, useRef} from 'react';
import {Glass} from './Glass';
import {optionId} from './optionId';
import {Popup} from './Popup';
import styles from './styles.module.css';
import {useAnnouncement} from './useAnnouncement';
import {isComposing} from './useCombobox';
import {useSearchBox} from './useSearchBox';

/** What a screen reader says of the results; nothing while more may come. */
function countWords({outcome, complete}: SearchState): string {
  if (!outcome || !complete) return '';
  const {length} = outcome.results;
  return length > 0 ? `${length}件見つかりました` : '見つかりませんでした';
}

/** Props of {@link SearchBox}. */
export interface SearchBoxProps {
  /** Name of the landmark; unlike that of every other box on the page. */
  readonly label: string;
  /** `panel` fills a dialog: its list stays as long as the dialog is open. */
  readonly layout?: 'header' | 'page' | 'panel';
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** Escape with nothing left to close. */
  readonly onLeave?: () => void;
}

/**
 * The search as a combobox: results while one types, from kana before conversion too. Without
 * JavaScript it is a form that leads to the search page.
 */
export function SearchBox({label, layout = 'page', inputRef, onLeave}: SearchBoxProps): ReactNode {
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  const composing = useRef(false);
  const box = useSearchBox(input);
  const history = useHistory();
  const base = useBaseUrl('/')
    .replace(/^\.?\/$/, '')
    .replace(/\/$/, '');
  const action = useBaseUrl('/search');
  const glossary = useBaseUrl('/glossary');
  const visible = box.query !== '' && (box.open || layout === 'panel');
  const listed = visible && box.groups.length > 0;
  const spoken = useAnnouncement(visible ? countWords(box.search) : '');

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const query = input.current?.value.trim() ?? '';
    if (composing.current || query === '') return;
    box.hide();
    history.push(base + searchUrl({query}));
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    const closes = visible && layout !== 'panel';
    if (!closes && !onLeave) return;
    event.preventDefault();
    if (!closes) return onLeave?.();
    box.hide();
    input.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>
    <form
      role="search"
      aria-label={label}
      className={styles.box}
      data-layout={layout}
      action={action}
      method="get"
      onSubmit={onSubmit}
      onKeyDown={onEscape}
      onBlur={({currentTarget, relatedTarget}) => {
        if (!currentTarget.contains(relatedTarget)) box.hide();
      }}
    >
      <Glass />
      <input
        ref={input}
        className={styles.input}
        type="text"
        inputMode="search"
        name="q"
        role="combobox"
        aria-label="サイト内を検索"
        aria-expanded={listed}
        aria-controls={box.listId}
        aria-autocomplete="list"
        aria-activedescendant={
          listed && box.active >= 0 ? optionId(box.listId, box.active) : undefined
        }
        maxLength={longestQuery}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder="ことばでさがす（かな・ローマ字も）"
        onFocus={box.onFocus}
        onInput={box.onInput}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
        }}
        onKeyDown={box.onKeyDown}
      />
      <noscript>
        <a className={styles.plain} href={glossary}>
          用語集
        </a>
      </noscript>
      {visible && <Popup box={box} />}
      <p role="status" className="mb-visually-hidden">
        {spoken || null}
      </p>
    </form>
  );
}
