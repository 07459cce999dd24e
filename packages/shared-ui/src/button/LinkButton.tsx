import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names.ts';
import { Kbd } from '../kbd/Kbd.tsx';
import { useFollowLink } from '../navigation-context/NavigationProvider.tsx';
import type { ButtonTone } from './Button.tsx';
import styles from './Button.module.css';

export interface LinkButtonProps {
  href: string;
  children: ReactNode;
  tone?: ButtonTone | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  shortcut?: string | undefined;
  /** A file to save rather than a page to open; the value is its name. */
  download?: string | undefined;
  className?: string | undefined;
}

/** A link that looks like a button, for an act that opens a page. Renders an `<a>`. */
export function LinkButton({ href, children, tone = 'neutral', size = 'medium', shortcut, download, className }: LinkButtonProps) {
  const follow = useFollowLink();
  return (
    <a
      className={classNames(styles.button, styles.link, className)}
      data-tone={tone}
      data-size={size}
      href={href}
      download={download}
      onClick={follow}
    >
      {children}
      {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
    </a>
  );
}
