import {qrPath} from '@site/src/domain/qr/path';
import clsx from 'clsx';
import {type ReactNode, useMemo} from 'react';
import styles from './styles.module.css';

/** A QR code; black on white in every theme, as readers of codes want it. */
export function QrCode({
  text,
  className,
}: {
  readonly text: string;
  readonly className?: string;
}): ReactNode {
  const {size, d} = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      className={clsx(styles.code, className)}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`QRコード：${text}`}
    >
      <path d={d} />
    </svg>
  );
}
