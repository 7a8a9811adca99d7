import clsx from 'clsx';
import type {ComponentProps} from 'react';
import styles from './styles.module.css';

/** Props of a native button, and how much it stands out. */
export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'main' | 'sub' | 'quiet';
}

const looks = {
  main: 'mb-button',
  sub: 'mb-button mb-button--sub',
  quiet: styles.quiet,
} as const;

/** A button of the site: at least 44 px high; one `main` in a group. */
export function Button({look = 'main', type = 'button', className, ...rest}: ButtonProps) {
  return <button type={type} className={clsx(looks[look], styles.button, className)} {...rest} />;
}
