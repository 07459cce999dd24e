import { classNames } from '../class-names/class-names.ts';
import { iconPaths } from './icon-paths.ts';
import type { IconName } from './icon-paths.ts';
import styles from './Icon.module.css';

export interface IconProps {
  name: IconName;
  className?: string | undefined;
}

/** A small line drawing beside a text. Renders an `<svg>` hidden from assistive technology. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg className={classNames(styles.icon, className)} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
