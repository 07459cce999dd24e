import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import { classNames } from '../class-names/class-names.ts';
import { FieldLabel } from '../field/FieldLabel.tsx';
import type { FieldProps } from '../field/field-props.ts';
import { useFieldError } from '../field/use-field-error.ts';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import fieldStyles from '../field/Field.module.css';
import type { LookupItem, LookupSearch } from './lookup-item.ts';
import { LookupPopover } from './LookupPopover.tsx';
import { useLookupField } from './use-lookup-field.ts';
import styles from './LookupField.module.css';

export interface LookupFieldProps<Item extends LookupItem> extends FieldProps {
  value: Item | null;
  onChange: (value: Item | null) => void;
  search: LookupSearch<Item>;
  /** Shown before anything is typed, in place of a search for the empty text. */
  recent?: readonly Item[] | undefined;
  renderItem?: ((item: Item) => ReactNode) | undefined;
  placeholder?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Finds one thing by code, name or initials. Renders an `<input role="combobox">` with a list below. */
export function LookupField<Item extends LookupItem>(props: LookupFieldProps<Item>) {
  const { label, value, onChange, search, recent, renderItem, placeholder, isLabelHidden, isDisabled, isReadOnly, name, ref } = props;
  const messages = useMessages();
  const ownId = useId();
  const id = props.id ?? ownId;
  const error = useFieldError({ ...props, isEmpty: value === null, kind: 'chosen' });
  const isLocked = isDisabled || isReadOnly;
  const lookup = useLookupField({ id, value, onChange, search, recent, isLocked });
  return (
    <div className={fieldStyles.field}>
      <FieldLabel htmlFor={id} isRequired={props.isRequired} isHidden={isLabelHidden}>
        {label}
      </FieldLabel>
      <div
        ref={lookup.anchor}
        className={classNames(fieldStyles.control, styles.box)}
        data-invalid={error === undefined ? undefined : true}
        data-disabled={isDisabled || undefined}
      >
        <input
          {...lookup.inputProps}
          id={id}
          ref={ref}
          name={name}
          className={fieldStyles.bare}
          placeholder={placeholder}
          disabled={isDisabled}
          readOnly={isReadOnly}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller decides for the whole form
          autoFocus={props.autoFocus}
          aria-required={props.isRequired || undefined}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={`${id}-note`}
          onBlur={() => lookup.leave()}
        />
        {value && !isLocked ? (
          <button type="button" className={styles.clear} aria-label={`${messages.clear} ${label}`} onClick={lookup.clear}>
            <Icon name="close" />
          </button>
        ) : (
          <Icon name="search" className={styles.icon} />
        )}
      </div>
      <Notes id={`${id}-note`} description={props.description} error={error} />
      <LookupPopover
        {...lookup.listProps}
        label={label}
        renderItem={renderItem}
        heading={lookup.showsRecent ? messages.recent : undefined}
      />
    </div>
  );
}

interface NotesProps {
  readonly id: string;
  readonly description: string | undefined;
  readonly error: string | undefined;
}

function Notes({ id, description, error }: NotesProps) {
  return (
    <div id={id}>
      {description === undefined ? null : <div className={fieldStyles.description}>{description}</div>}
      {error === undefined ? null : <div className={fieldStyles.error}>{error}</div>}
    </div>
  );
}
