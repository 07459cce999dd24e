import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import styles from './FilterChips.module.css';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count?: number | string | undefined;
}

export interface FilterChipsProps {
  /** What is filtered by, for assistive technology. */
  label: string;
  options: readonly FilterOption[];
  value: string;
  onChange: (value: string) => void;
}

/** One choice among a few, always in sight. Renders a `radiogroup` that scrolls sideways on a phone. */
export function FilterChips({ label, options, value, onChange }: FilterChipsProps) {
  return (
    <ToggleButtonGroup
      className={classNames(styles.chips)}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(String(key));
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={classNames(styles.chip)}>
          {option.label}
          {option.count === undefined ? null : <span className={styles.count}>{option.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
