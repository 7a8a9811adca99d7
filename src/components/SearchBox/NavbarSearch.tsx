import useBaseUrl from '@docusaurus/useBaseUrl';
import {useArrival} from '@site/src/components/SearchEngine';
import type {FormEvent, ReactNode} from 'react';
import {Glass} from './Glass';
import styles from './navbar.module.css';
import {SearchBox} from './SearchBox';
import {useNavbarSearch} from './useNavbarSearch';

/** The search of the header: a box; on narrow screens a button that opens a panel with the box. */
export function NavbarSearch(): ReactNode {
  const {box, button, dialog, panelBox, panelOpen, openPanel, closePanel, leave} =
    useNavbarSearch();
  const action = useBaseUrl('/search');
  useArrival();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    openPanel();
  };
  return (
    <>
      <div className={styles.wide}>
        <SearchBox label="サイト内の検索" layout="header" inputRef={box} onLeave={leave} />
      </div>
      {/* Without JavaScript the button leads to the search page. */}
      <form className={styles.narrow} action={action} method="get" onSubmit={onSubmit}>
        <button
          ref={button}
          type="submit"
          className={styles.opener}
          aria-label="検索を開く"
          aria-haspopup="dialog"
        >
          <Glass />
        </button>
      </form>
      <dialog
        ref={dialog}
        className={styles.panel}
        aria-label="サイト内を検索"
        onClose={closePanel}
      >
        {panelOpen && (
          <>
            <SearchBox
              label="サイト内の検索"
              layout="panel"
              inputRef={panelBox}
              onLeave={closePanel}
            />
            <button type="button" className={styles.close} onClick={closePanel}>
              閉じる
            </button>
          </>
        )}
      </dialog>
    </>
  );
}
