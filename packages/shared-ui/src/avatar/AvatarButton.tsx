import { Button as AriaButton } from 'react-aria-components';
import styles from './AvatarButton.module.css';

export interface AvatarButtonProps {
  /** Whose it is; the first character stands for the person. */
  name: string;
  /** What it opens, read aloud. */
  label: string;
}

/** A person as a round button, such as the trigger of their menu. Renders a `<button>`. */
export function AvatarButton({ name, label }: AvatarButtonProps) {
  return (
    <AriaButton className={styles.avatar ?? ''} aria-label={label}>
      {String.fromCodePoint(name.codePointAt(0) ?? 63)}
    </AriaButton>
  );
}
