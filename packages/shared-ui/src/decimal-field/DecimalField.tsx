import { useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { Group, Input, TextField } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { FieldLabel } from '../field/FieldLabel.tsx';
import { FieldNotes } from '../field/FieldNotes.tsx';
import type { FieldProps } from '../field/field-props.ts';
import { useFieldError } from '../field/use-field-error.ts';
import styles from '../field/Field.module.css';
import { useDecimalDraft } from './use-decimal-draft.ts';

export interface DecimalFieldProps extends FieldProps {
  /** A plain decimal string; an empty string for none. */
  value: string;
  /** Called with a plain decimal string when the field is left or on Enter, and only for what is a number. */
  onChange: (value: string) => void;
  /** Digits allowed after the point; 2 when absent. */
  maxPlaces?: number | undefined;
  allowNegative?: boolean | undefined;
  /** The unit of measure, shown after the number. */
  unit?: string | undefined;
  placeholder?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A number as a decimal string, never a float; full-width digits are understood. Renders an `<input inputmode="decimal">`. */
export function DecimalField(props: DecimalFieldProps) {
  const {
    label,
    value,
    onChange,
    maxPlaces,
    allowNegative,
    unit,
    placeholder,
    description,
    isLabelHidden,
    ref,
    error: given,
    ...rest
  } = props;
  const draft = useDecimalDraft({ value, onChange, maxPlaces, allowNegative });
  const [isFocused, setFocused] = useState(false);
  const own = isFocused ? undefined : draft.problem;
  const error = useFieldError({ ...rest, label, error: own ?? given, isEmpty: draft.text === '' });
  const leave = () => {
    setFocused(false);
    draft.commit();
  };
  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit();
  };
  return (
    <TextField
      {...withoutUndefined(rest)}
      className={classNames(styles.field)}
      value={draft.text}
      onChange={draft.type}
      onFocus={() => setFocused(true)}
      onBlur={leave}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      inputMode="decimal"
      autoComplete="off"
    >
      <FieldLabel isRequired={rest.isRequired} isHidden={isLabelHidden}>
        {label}
      </FieldLabel>
      <Group className={classNames(styles.control)} isInvalid={error !== undefined}>
        <Input {...withoutUndefined({ ref, placeholder })} className={classNames(styles.bare, styles.number)} onKeyDown={commitOnEnter} />
        {unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
      </Group>
      <FieldNotes description={description} error={error} />
    </TextField>
  );
}
