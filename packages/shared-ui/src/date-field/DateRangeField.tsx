import type { CalendarDate } from '@internationalized/date';
import type { Ref } from 'react';
import { Button, DateInput, DateRangePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { FieldLabel } from '../field/FieldLabel.tsx';
import { FieldNotes } from '../field/FieldNotes.tsx';
import type { FieldProps } from '../field/field-props.ts';
import { useFieldError } from '../field/use-field-error.ts';
import { Icon } from '../icons/Icon.tsx';
import fieldStyles from '../field/Field.module.css';
import popoverStyles from '../popover/Popover.module.css';
import { dateOf } from './DateField.tsx';
import { MonthRangeCalendar } from './MonthCalendar.tsx';
import styles from './DateField.module.css';

/** Two calendar dates as `yyyy-mm-dd`, both included. */
export interface DateRange {
  readonly start: string;
  readonly end: string;
}

export interface DateRangeFieldProps extends Omit<FieldProps, 'name'> {
  value: DateRange | null;
  onChange: (value: DateRange | null) => void;
  min?: string | undefined;
  max?: string | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
}

/** A span of days, typed or chosen. Renders two groups of spin buttons and a button that opens a calendar. */
export function DateRangeField({
  label,
  value,
  onChange,
  min,
  max,
  description,
  isLabelHidden,
  ref,
  error: given,
  ...rest
}: DateRangeFieldProps) {
  const error = useFieldError({ ...rest, label, error: given, isEmpty: value === null, kind: 'chosen' });
  const start = dateOf(value?.start);
  const end = dateOf(value?.end);
  return (
    <DateRangePicker<CalendarDate>
      {...withoutUndefined({ ...rest, minValue: dateOf(min), maxValue: dateOf(max) })}
      className={classNames(fieldStyles.field)}
      value={start && end ? { start, end } : null}
      onChange={(range) => onChange(range === null ? null : { start: range.start.toString(), end: range.end.toString() })}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      granularity="day"
      shouldForceLeadingZeros
    >
      <FieldLabel isRequired={rest.isRequired} isHidden={isLabelHidden}>
        {label}
      </FieldLabel>
      <Group {...withoutUndefined({ ref })} className={classNames(fieldStyles.control, styles.group)}>
        <DateInput slot="start" className={classNames(styles.input, styles.start)}>
          {(segment) => <DateSegment segment={segment} className={classNames(styles.segment)} />}
        </DateInput>
        <span aria-hidden="true" className={styles.dash}>
          –
        </span>
        <DateInput slot="end" className={classNames(styles.input)}>
          {(segment) => <DateSegment segment={segment} className={classNames(styles.segment)} />}
        </DateInput>
        <Button className={classNames(styles.button)}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className={classNames(popoverStyles.popover)} offset={4}>
        <Dialog className={classNames(popoverStyles.content)}>
          <MonthRangeCalendar />
        </Dialog>
      </Popover>
    </DateRangePicker>
  );
}
