import { Button as AriaButton } from 'react-aria-components';
import styles from './AvatarButton.module.css';

export interface AvatarButtonProps {
  /** Whose it is; the first character stands for the person. */
  name: string;
}

/** A person as a round button, such as the trigger of their menu. Renders a `<button>`. */
export function AvatarButton({ name }: AvatarButtonProps) {
  return <AriaButton className={styles.avatar ?? ''}>{[...name][0] ?? '?'}</AriaButton>;
}
