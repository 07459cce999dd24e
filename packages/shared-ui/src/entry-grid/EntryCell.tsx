import type { FocusEvent } from 'react';
import { classNames } from '../class-names/class-names.ts';
import type { DecimalEntryColumn, EntryColumn, SelectEntryColumn, TextEntryColumn } from './entry-column.ts';
import { optionsOf } from './options-of.ts';
import { Stepper } from './Stepper.tsx';
import { useCellDraft } from './use-cell-draft.ts';
import type { OpenLookup } from './use-entry-lookup.ts';
import styles from './EntryGrid.module.css';

/** What every kind of cell gets. */
export interface CellInputProps {
  readonly 'data-cell': string;
  readonly 'aria-label': string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly disabled: boolean;
  readonly placeholder: string | undefined;
}

export interface EntryCellProps<Row, Column extends EntryColumn<Row>> {
  row: Row;
  column: Column;
  inputProps: CellInputProps;
  onChange: (row: Row) => void;
}

/** A cell with a number. Renders an `<input inputmode="decimal">` with − and + on a phone. */
export function DecimalCell<Row>({ row, column, inputProps, onChange }: EntryCellProps<Row, DecimalEntryColumn<Row>>) {
  const draft = useCellDraft(column.get(row), column, (value) => onChange(column.set(row, value)));
  const input = (
    <input
      {...inputProps}
      className={classNames(styles.input, styles.number)}
      value={draft.text}
      inputMode="decimal"
      autoComplete="off"
      aria-invalid={draft.isWrong || inputProps['aria-invalid']}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onFocus={selectAll}
      onBlur={draft.leave}
    />
  );
  if (column.phone !== 'stepper') return input;
  return (
    <Stepper
      value={column.get(row)}
      allowNegative={column.allowNegative}
      isDisabled={inputProps.disabled}
      label={inputProps['aria-label']}
      onStep={draft.replace}
    >
      {input}
    </Stepper>
  );
}

/** A cell with a word or two. Renders an `<input>`. */
export function TextCell<Row>({ row, column, inputProps, onChange }: EntryCellProps<Row, TextEntryColumn<Row>>) {
  return (
    <input
      {...inputProps}
      className={styles.input}
      value={column.get(row)}
      autoComplete="off"
      onFocus={selectAll}
      onChange={(event) => onChange(column.set(row, event.currentTarget.value))}
    />
  );
}

/** A cell with one of a few values. Renders a `<select>`; where there is nothing to choose its words alone, as hundreds of them cost the next paint. */
export function SelectCell<Row>({ row, column, inputProps, onChange }: EntryCellProps<Row, SelectEntryColumn<Row>>) {
  const { placeholder, ...selectProps } = inputProps;
  const value = column.get(row);
  const options = optionsOf(column, row);
  if (inputProps.disabled)
    return <span className={styles.computed}>{options.find((option) => option.value === value)?.label ?? value}</span>;
  return (
    <select
      {...selectProps}
      className={classNames(styles.input, styles.select)}
      value={value}
      onChange={(event) => onChange(column.set(row, event.currentTarget.value))}
    >
      {options.some((option) => option.value === value) ? null : <option value={value}>{placeholder ?? value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.isDisabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export interface LookupCellProps {
  label: string;
  open: OpenLookup | null;
  inputProps: CellInputProps;
  onOpen: (input: HTMLInputElement, typed: string | null) => void;
  onLeave: () => void;
}

/** A cell that finds something. Renders an `<input role="combobox">`; the list is shared by the whole grid. */
export function LookupCell({ label, open, inputProps, onOpen, onLeave }: LookupCellProps) {
  return (
    <input
      {...inputProps}
      className={styles.input}
      role="combobox"
      autoComplete="off"
      aria-autocomplete="list"
      aria-expanded={open !== null}
      aria-controls={open?.listId}
      aria-activedescendant={open?.activeId}
      value={open?.typed ?? label}
      onFocus={selectAll}
      onClick={(event) => {
        if (!open) onOpen(event.currentTarget, null);
      }}
      onChange={(event) => onOpen(event.currentTarget, event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}

function selectAll(event: FocusEvent<HTMLInputElement>) {
  event.currentTarget.select();
}
