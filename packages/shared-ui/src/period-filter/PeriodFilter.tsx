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
  /** The present day where the company is, as `yyyy-mm-dd`. */
  today: string;
}

/**
 * A span of days that narrows a list: one of those that have a name, or any. Renders a `<button>`; what is behind it is made when it opens,
 * as two date fields are the heaviest thing of a list.
 */
export function PeriodFilter({ label, value, onChange, today }: PeriodFilterProps) {
  const messages = useMessages();
  const named = value && commonPeriods.find((period) => isSame(daysOf(period, today), value));
  const shown = named ? messages[named] : value && `${value.start} – ${value.end}`;
  return (
    <Popover
      label={label}
      trigger={
        <Button size="small">
          <Icon name="calendar" />
          {shown === null ? label : `${label}: ${shown}`}
        </Button>
      }
    >
      {(close) => {
        const choose = (range: DateRange | null): void => {
          onChange(range);
          close();
        };
        return (
          <div className={styles.content}>
            <div className={styles.periods}>
              {commonPeriods.map((period) => (
                <Button
                  key={period}
                  size="small"
                  tone={period === named ? 'primary' : 'neutral'}
                  onPress={() => choose(daysOf(period, today))}
                >
                  {messages[period]}
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
