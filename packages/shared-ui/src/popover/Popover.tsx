import type { ReactElement, ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** The Button or IconButton that opens it. */
  trigger: ReactElement;
  /** Names the content for assistive technology. */
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
}

/** A small surface beside what opened it. Renders the trigger and, when open, a `dialog`. */
export function Popover({ trigger, label, children, placement = 'bottom start' }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={classNames(styles.popover)} placement={placement} offset={4}>
        <Dialog className={classNames(styles.content)} aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
