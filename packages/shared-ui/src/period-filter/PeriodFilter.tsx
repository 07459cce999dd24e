import { Button } from '../button/Button.tsx';
import { type DateRange, DateRangeField } from '../date-field/DateRangeField.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import { Popover } from '../popover/Popover.tsx';
import { commonPeriods, daysOf } from './common-periods.ts';
import styles from './PeriodFilter.module.css';

export interface PeriodFilterProps {
  /** What the days are of, e.g. the orders' date. */
  label: string;
  value: DateRange | null;
  onChange: (value: DateRange | null) => void;
  /** Tells the present day where the company is, as `yyyy-mm-dd`: a page may stay open over midnight. */
  today: () => string;
}

/**
 * A span of days that narrows a list: one of those that have a name, or any. Renders a `<button>`; what is behind it is made when it opens,
 * as two date fields are the heaviest thing of a list.
 */
export function PeriodFilter({ label, value, onChange, today }: PeriodFilterProps) {
  const messages = useMessages();
  return (
    <Popover
      label={label}
      trigger={
        <Button size="small">
          <Icon name="calendar" />
          {value === null ? label : `${label}: ${value.start} – ${value.end}`}
        </Button>
      }
    >
      {(close) => {
        const periods = commonPeriods.map((name) => ({ name, days: daysOf(name, today()) }));
        const choose = (range: DateRange | null): void => {
          onChange(range);
          close();
        };
        return (
          <div className={styles.content}>
            <div className={styles.periods}>
              {periods.map(({ name, days }) => (
                <Button key={name} size="small" tone={value && isSame(days, value) ? 'primary' : 'neutral'} onPress={() => choose(days)}>
                  {messages[name]}
                </Button>
              ))}
            </div>
            <DateRangeField label={messages.otherPeriod} value={value} onChange={onChange} />
            {value === null ? null : (
              <Button size="small" tone="quiet" onPress={() => choose(null)}>
                {messages.clear}
              </Button>
            )}
          </div>
        );
      }}
    </Popover>
  );
}

function isSame(one: DateRange, other: DateRange): boolean {
  return one.start === other.start && one.end === other.end;
}
