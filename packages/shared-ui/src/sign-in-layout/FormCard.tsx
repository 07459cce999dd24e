import { useId } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import styles from './SignInLayout.module.css';

export interface FormCardProps {
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
  /** Called instead of the browser's own submission. */
  onSubmit?: (() => void) | undefined;
}

/** A short form on paper. Renders a `<form>` named by its heading; the browser's own error bubbles are off. */
export function FormCard({ title, description, children, onSubmit }: FormCardProps) {
  const titleId = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form className={styles.card} aria-labelledby={titleId} noValidate onSubmit={submit}>
      <div>
        <h1 id={titleId} className={styles.title}>
          {title}
        </h1>
        {description === undefined ? null : <p className={styles.description}>{description}</p>}
      </div>
      {children}
    </form>
  );
}
