import type { Ref } from 'react';
import { SwitchButton, SwitchField as AriaSwitchField, Text } from 'react-aria-components';
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
    <AriaSwitchField {...withoutUndefined({ ...rest, inputRef: ref })} isSelected={isOn} onChange={onChange}>
      <SwitchButton className={classNames(styles.field)}>
        <span className={styles.rod}>
          <span className={styles.bead} />
        </span>
        {label}
      </SwitchButton>
      {description === undefined ? null : (
        <Text slot="description" className={classNames(styles.description)}>
          {description}
        </Text>
      )}
    </AriaSwitchField>
  );
}
