import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names.ts';
import { useFollowLink } from '../navigation-context/NavigationProvider.tsx';
import styles from './TextLink.module.css';

export interface TextLinkProps {
  href: string;
  children: ReactNode;
  className?: string | undefined;
}

/** A link within text. Renders an `<a>`. */
export function TextLink({ href, children, className }: TextLinkProps) {
  const follow = useFollowLink();
  return (
    <a className={classNames(styles.link, className)} href={href} onClick={follow}>
      {children}
    </a>
  );
}
