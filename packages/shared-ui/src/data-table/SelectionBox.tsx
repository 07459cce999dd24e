import styles from './DataTable.module.css';

export interface SelectionBoxProps {
  label: string;
  isChecked: boolean;
  isPartial?: boolean | undefined;
  onChange: (isChecked: boolean) => void;
}

/** Marks a row or all of them. Renders an `<input type="checkbox">`. */
export function SelectionBox({ label, isChecked, isPartial = false, onChange }: SelectionBoxProps) {
  return (
    <label className={styles.mark}>
      <input
        type="checkbox"
        aria-label={label}
        checked={isChecked}
        ref={(input) => {
          if (input) input.indeterminate = isPartial;
        }}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
