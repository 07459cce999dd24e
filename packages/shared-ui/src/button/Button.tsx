import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { Kbd } from '../kbd/Kbd.tsx';
import { useMessages } from '../locale/use-messages.ts';
import styles from './Button.module.css';

/** What pressing a button means to the reader. */
export type ButtonTone = 'primary' | 'neutral' | 'danger' | 'quiet';

export interface ButtonProps {
  children?: ReactNode;
  /** The one main act of a page is primary; what cannot be taken back is danger. */
  tone?: ButtonTone | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  onPress?: (() => void) | undefined;
  isDisabled?: boolean | undefined;
  /** Work is under way: the button keeps its size and place, and does nothing when pressed. */
  isPending?: boolean | undefined;
  /** The keys that do the same, shown in the button; binding them is the caller's business. */
  shortcut?: string | undefined;
  type?: 'button' | 'submit' | 'reset' | undefined;
  /** The id of the form it submits when it stands outside. */
  form?: string | undefined;
  id?: string | undefined;
  autoFocus?: boolean | undefined;
  className?: string | undefined;
  'aria-label'?: string | undefined;
  'aria-describedby'?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** Something to press. Renders a `<button>`. */
export function Button({ children, tone = 'neutral', size = 'medium', isPending = false, shortcut, className, ref, ...rest }: ButtonProps) {
  const messages = useMessages();
  return (
    <AriaButton
      {...withoutUndefined({ ...rest, ref })}
      isPending={isPending}
      className={classNames(styles.button, className)}
      data-tone={tone}
      data-size={size}
    >
      {isPending ? <span className={styles.spinner} role="img" aria-label={messages.loading} /> : null}
      {children}
      {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
    </AriaButton>
  );
}
