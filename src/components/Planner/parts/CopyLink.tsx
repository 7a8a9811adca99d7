import {Button} from '@site/src/components/Button';
import {type ReactNode, useState} from 'react';
import styles from './planSheet.module.css';

/** Copies the address, which carries the whole plan; where copying is forbidden it is shown instead. */
export function CopyLink(): ReactNode {
  const [said, setSaid] = useState('');
  async function copy() {
    const address = window.location.href;
    try {
      await navigator.clipboard.writeText(address);
      setSaid('リンクをコピーしました。計画はリンクの中に入っています。');
    } catch {
      setSaid(`このアドレスを写してください: ${address}`);
    }
  }
  return (
    <>
      <Button look="sub" onClick={copy}>
        リンクをコピーする
      </Button>
      <output aria-live="polite" className={styles.said}>
        {said}
      </output>
    </>
  );
}
