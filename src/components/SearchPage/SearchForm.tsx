import useBaseUrl from '@docusaurus/useBaseUrl';
import {Button} from '@site/src/components/Button';
import {longestQuery} from '@site/src/components/SearchEngine';
import {type FormEvent, type ReactNode, useRef} from 'react';
import styles from './styles.module.css';

/** Props of {@link SearchForm}. */
export interface SearchFormProps {
  /** Query of the address; the field starts with it. */
  readonly query: string;
  readonly onAsk: (query: string) => void;
}

/** The field of the search page; it keeps its own text. */
export function SearchForm({query, onAsk}: SearchFormProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const action = useBaseUrl('/search');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(input.current?.value.trim() ?? '');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>
    <form
      role="search"
      aria-label="このページの検索"
      className={styles.form}
      action={action}
      method="get"
      onSubmit={submit}
    >
      <label>
        調べることば
        <input
          ref={input}
          type="search"
          name="q"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={longestQuery}
          defaultValue={query}
        />
      </label>
      <Button type="submit">検索する</Button>
    </form>
  );
}
