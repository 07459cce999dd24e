import type { Ref } from 'react';
import { TextArea, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { FieldLabel } from '../field/FieldLabel.tsx';
import { FieldNotes } from '../field/FieldNotes.tsx';
import type { FieldProps } from '../field/field-props.ts';
import { useFieldError } from '../field/use-field-error.ts';
import styles from '../field/Field.module.css';

export interface TextAreaFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  rows?: number | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text. Renders a `<label>` and a `<textarea>` that grows with its text. */
export function TextAreaField({
  label,
  description,
  isLabelHidden,
  placeholder,
  rows = 3,
  ref,
  error: given,
  ...rest
}: TextAreaFieldProps) {
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
      <TextArea {...withoutUndefined({ ref, placeholder })} rows={rows} className={classNames(styles.control, styles.area)} />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
