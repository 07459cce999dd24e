import type { ReactNode } from 'react';
import { Seal } from '../seal/Seal.tsx';
import styles from './SignInLayout.module.css';

export interface SignInLayoutProps {
  /** The name of the product or company, beside the seal. */
  brand: ReactNode;
  /** Language and theme switches at the top. */
  actions?: ReactNode;
  children: ReactNode;
  /** Small print below the card. */
  footer?: ReactNode;
}

/** The page before the house: one paper card in the middle. Renders a `<main>`. */
export function SignInLayout({ brand, actions, children, footer }: SignInLayoutProps) {
  return (
    <div className={styles.page}>
      {actions === undefined ? null : <header className={styles.actions}>{actions}</header>}
      <main className={styles.main}>
        <div className={styles.brand}>
          <Seal size="large" />
          <span>{brand}</span>
        </div>
        {children}
        {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
      </main>
    </div>
  );
}
