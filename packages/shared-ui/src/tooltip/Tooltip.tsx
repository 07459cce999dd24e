import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  /** The Button or IconButton it explains. */
  trigger: ReactElement;
  /** A few words; never something that is said nowhere else. */
  children: ReactNode;
}

/** A few words on a button, on hover and focus. Renders the trigger and, when shown, a `tooltip`. */
export function Tooltip({ trigger, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {trigger}
      <AriaTooltip className={classNames(styles.tooltip)} offset={6}>
        {children}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
