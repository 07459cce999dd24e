import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import styles from './CursorPager.module.css';

export interface CursorPagerProps {
  hasPrevious: boolean;
  hasNext: boolean;
  onPrevious: () => void;
  onNext: () => void;
  /** Where in the list this page is, such as `1–50`. */
  label?: ReactNode;
}

/** Steps through a list page by page. Renders a `<nav>`; nothing when there is one page only. */
export function CursorPager({ hasPrevious, hasNext, onPrevious, onNext, label }: CursorPagerProps) {
  const messages = useMessages();
  if (!hasPrevious && !hasNext) return label === undefined ? null : <div className={styles.pager}>{label}</div>;
  return (
    <nav className={styles.pager} aria-label={`${messages.previous} / ${messages.next}`}>
      {label === undefined ? null : <span className={styles.label}>{label}</span>}
      <Button size="small" onPress={onPrevious} isDisabled={!hasPrevious}>
        <Icon name="chevron-left" />
        {messages.previous}
      </Button>
      <Button size="small" onPress={onNext} isDisabled={!hasNext}>
        {messages.next}
        <Icon name="chevron-right" />
      </Button>
    </nav>
  );
}
