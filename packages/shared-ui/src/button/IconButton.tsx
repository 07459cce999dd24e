import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icon-paths.ts';
import styles from './IconButton.module.css';

export interface IconButtonProps {
  /** What it does, read aloud and shown on hover. */
  label: string;
  icon: IconName;
  onPress?: (() => void) | undefined;
  isDisabled?: boolean | undefined;
  isPressed?: boolean | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button that is only a drawing. Renders a `<button>` with a name. */
export function IconButton({ label, icon, isPressed, className, ref, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...withoutUndefined({ ...rest, ref, 'aria-pressed': isPressed })}
      aria-label={label}
      className={classNames(styles.iconButton, className)}
      render={(dom) => <button {...dom} type="button" title={label} />}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
