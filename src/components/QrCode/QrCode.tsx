import {qrCode} from '@site/src/domain/qr/qrCode';
import clsx from 'clsx';
import {useMemo} from 'react';
import styles from './styles.module.css';

/** Props of {@link QrCode}. */
export interface QrCodeProps {
  readonly text: string;
  /** What one gets by scanning it. */
  readonly label: string;
  readonly className?: string;
}

/** A QR code drawn in place, black on white in both colour schemes and on paper. */
export function QrCode({text, label, className}: QrCodeProps) {
  const {size, path} = useMemo(() => qrCode(text), [text]);
  return (
    <svg
      className={clsx(styles.code, className)}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className={styles.ground} />
      <path d={path} className={styles.dark} />
    </svg>
  );
}
