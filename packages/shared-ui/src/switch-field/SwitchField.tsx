import type { Ref } from 'react';
import { Switch } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import styles from './SwitchField.module.css';

export interface SwitchFieldProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  description?: string | undefined;
  isDisabled?: boolean | undefined;
  name?: string | undefined;
  id?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Something that is on or off, at once. Renders a checkbox with role `switch`. */
export function SwitchField({ label, isOn, onChange, description, ref, ...rest }: SwitchFieldProps) {
  return (
    <Switch
      {...withoutUndefined({ ...rest, inputRef: toRefObject(ref) })}
      className={classNames(styles.field)}
      isSelected={isOn}
      onChange={onChange}
    >
      <span className={styles.rod}>
        <span className={styles.bead} />
      </span>
      <span>
        {label}
        {description === undefined ? null : <span className={styles.description}>{description}</span>}
      </span>
    </Switch>
  );
}

function toRefObject(ref: Ref<HTMLInputElement> | undefined) {
  return ref !== null && typeof ref === 'object' ? ref : undefined;
}
