import { parseDate } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import type { Ref } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { FieldLabel } from '../field/FieldLabel.tsx';
import { FieldNotes } from '../field/FieldNotes.tsx';
import type { FieldProps } from '../field/field-props.ts';
import { useFieldError } from '../field/use-field-error.ts';
import { Icon } from '../icons/Icon.tsx';
import fieldStyles from '../field/Field.module.css';
import popoverStyles from '../popover/Popover.module.css';
import { MonthCalendar } from './MonthCalendar.tsx';
import styles from './DateField.module.css';

export interface DateFieldProps extends FieldProps {
  /** A calendar date as `yyyy-mm-dd`; null for none. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** The first and last date that may be chosen, as `yyyy-mm-dd`. */
  min?: string | undefined;
  max?: string | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
}

/** A calendar date, typed or chosen. Renders a group of spin buttons and a button that opens a calendar. */
export function DateField({ label, value, onChange, min, max, description, isLabelHidden, ref, error: given, ...rest }: DateFieldProps) {
  const error = useFieldError({ ...rest, label, error: given, isEmpty: value === null, kind: 'chosen' });
  return (
    <DatePicker<CalendarDate>
      {...withoutUndefined({ ...rest, minValue: dateOf(min), maxValue: dateOf(max) })}
      className={classNames(fieldStyles.field)}
      value={dateOf(value) ?? null}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      granularity="day"
      shouldForceLeadingZeros
    >
      <FieldLabel isRequired={rest.isRequired} isHidden={isLabelHidden}>
        {label}
      </FieldLabel>
      <Group {...withoutUndefined({ ref })} className={classNames(fieldStyles.control, styles.group)}>
        <DateInput className={classNames(styles.input)}>
          {(segment) => <DateSegment segment={segment} className={classNames(styles.segment)} />}
        </DateInput>
        <Button className={classNames(styles.button)}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className={classNames(popoverStyles.popover)} offset={4}>
        <Dialog className={classNames(popoverStyles.content)}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** Reads `yyyy-mm-dd`; a text that is no date counts as none, as a half-typed address would. */
export function dateOf(text: string | null | undefined): CalendarDate | undefined {
  if (text == null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
}
