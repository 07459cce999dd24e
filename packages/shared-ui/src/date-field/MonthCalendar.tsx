import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  RangeCalendar,
} from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { Icon } from '../icons/Icon.tsx';
import styles from './DateField.module.css';

/** One month to choose a day from. Renders a `grid`, inside a DatePicker only. */
export function MonthCalendar() {
  return (
    <Calendar className={classNames(styles.single)}>
      <CalendarHead />
      <Days />
    </Calendar>
  );
}

/** One month to choose a span of days from. Renders a `grid`, inside a DateRangePicker only. */
export function MonthRangeCalendar() {
  return (
    <RangeCalendar className={classNames(styles.range)}>
      <CalendarHead />
      <Days />
    </RangeCalendar>
  );
}

function CalendarHead() {
  return (
    <header className={styles.head}>
      <Button slot="previous" className={classNames(styles.step)}>
        <Icon name="chevron-left" />
      </Button>
      <Heading className={classNames(styles.month)} />
      <Button slot="next" className={classNames(styles.step)}>
        <Icon name="chevron-right" />
      </Button>
    </header>
  );
}

function Days() {
  return (
    <CalendarGrid className={classNames(styles.grid)} weekdayStyle="narrow">
      <CalendarGridHeader>
        {(day) => <CalendarHeaderCell className={classNames(styles.weekday)}>{day}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className={classNames(styles.day)} />}</CalendarGridBody>
    </CalendarGrid>
  );
}
