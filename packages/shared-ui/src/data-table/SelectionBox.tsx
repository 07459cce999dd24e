import styles from './DataTable.module.css';

export interface SelectionBoxProps {
  label: string;
  isChecked: boolean;
  isPartial?: boolean | undefined;
  /** Also told whether Shift was held. */
  onChange: (isChecked: boolean, isRange: boolean) => void;
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
        onChange={(event) => onChange(event.currentTarget.checked, isShifted(event.nativeEvent))}
      />
    </label>
  );
}

/** A box is changed by a click, whatever made it. */
function isShifted(event: Event): boolean {
  return 'shiftKey' in event && event.shiftKey === true;
}
