import type { Ref } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { FieldLabel } from '../field/FieldLabel.tsx';
import { FieldNotes } from '../field/FieldNotes.tsx';
import type { FieldProps } from '../field/field-props.ts';
import { useFieldError } from '../field/use-field-error.ts';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import fieldStyles from '../field/Field.module.css';
import menuStyles from '../menu/Menu.module.css';
import popoverStyles from '../popover/Popover.module.css';
import styles from './SelectField.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface SelectFieldProps extends Omit<FieldProps, 'isReadOnly'> {
  /** What there is to choose; undefined while that is on its way. */
  options: readonly SelectOption[] | undefined;
  /** The value of the chosen option; an empty string for none. */
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** One choice from a list. Renders a `<button>` that opens a `listbox`. */
export function SelectField({
  label,
  options,
  value,
  onChange,
  description,
  isLabelHidden,
  placeholder,
  ref,
  error: given,
  ...rest
}: SelectFieldProps) {
  const messages = useMessages();
  const error = useFieldError({ ...rest, label, error: given, isEmpty: value === '', kind: 'chosen' });
  return (
    <Select
      {...withoutUndefined(rest)}
      className={classNames(fieldStyles.field)}
      value={value === '' ? null : value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      // Who is faster than the options opens an empty list, which fills: a press that does nothing looks broken.
      allowsEmptyCollection
      placeholder={placeholder ?? messages.pleaseChoose('')}
    >
      <FieldLabel isRequired={rest.isRequired} isHidden={isLabelHidden}>
        {label}
      </FieldLabel>
      <Button {...withoutUndefined({ ref })} className={classNames(fieldStyles.control, styles.trigger)}>
        <SelectValue className={classNames(styles.value)} />
        <Icon name="chevron-down" className={styles.chevron} />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={classNames(popoverStyles.popover, styles.popover)} offset={4}>
        <ListBox
          className={classNames(menuStyles.menu)}
          renderEmptyState={() => <div className={styles.none}>{options ? messages.empty : messages.loading}</div>}
        >
          {options?.map((option) => (
            <Option key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

function Option({ option }: { option: SelectOption }) {
  return (
    <ListBoxItem
      {...withoutUndefined({ isDisabled: option.isDisabled })}
      id={option.value}
      textValue={option.label}
      className={classNames(menuStyles.item)}
    >
      {({ isSelected }) => (
        <>
          <span className={menuStyles.text}>
            {option.label}
            {option.description === undefined ? null : <span className={menuStyles.description}>{option.description}</span>}
          </span>
          {isSelected ? <Icon name="check" className={menuStyles.check} /> : null}
        </>
      )}
    </ListBoxItem>
  );
}
