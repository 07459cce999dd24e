import type { Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { FieldLabel } from '../field/FieldLabel.tsx';
import { FieldNotes } from '../field/FieldNotes.tsx';
import type { FieldProps } from '../field/field-props.ts';
import { useFieldError } from '../field/use-field-error.ts';
import styles from '../field/Field.module.css';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'password' | 'email' | 'tel' | 'url' | undefined;
  placeholder?: string | undefined;
  autoComplete?: string | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | undefined;
  maxLength?: number | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. Renders a `<label>` and an `<input>`. */
export function TextField({ label, description, isLabelHidden, placeholder, ref, error: given, ...rest }: TextFieldProps) {
  const error = useFieldError({ ...rest, label, error: given, isEmpty: rest.value.trim() === '' });
  return (
    <AriaTextField
      {...withoutUndefined(rest)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel isRequired={rest.isRequired} isHidden={isLabelHidden}>
        {label}
      </FieldLabel>
      <Input {...withoutUndefined({ ref, placeholder })} className={classNames(styles.control)} />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
