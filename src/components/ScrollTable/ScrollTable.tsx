import type {ComponentProps, ReactNode} from 'react';
import styles from './styles.module.css';

/** A table of the text that scrolls by itself on a narrow screen, by finger and by keyboard. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this only groups and scrolls
    <div className={styles.scroll} role="group" aria-label="表" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
