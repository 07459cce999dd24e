import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { useT } from '../texts.ts';
import type { ReportDays } from './use-report-days.ts';
import { useToday } from './use-today.ts';

interface DaysFilterProps {
  days: ReportDays;
  /** Told both days, or two empty texts for this month. */
  onChange: (days: ReportDays) => void;
}

/** The days that a report is of. */
export function DaysFilter({ days, onChange }: DaysFilterProps) {
  const t = useT();
  const today = useToday();
  return (
    <PeriodFilter
      label={t('report.days')}
      today={today}
      value={{ start: days.from, end: days.to }}
      onChange={(range) => onChange({ from: range?.start ?? '', to: range?.end ?? '' })}
    />
  );
}
