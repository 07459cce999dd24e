import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { useT } from '../texts.ts';
import { useToday } from './use-today.ts';

interface PeriodOfProps {
  from: string;
  to: string;
  /** Told both days, or two empty texts for the usual ones. */
  onChange: (days: { readonly from: string; readonly to: string }) => void;
}

/** The days that figures are of. */
export function PeriodOf({ from, to, onChange }: PeriodOfProps) {
  const t = useT();
  const today = useToday();
  return (
    <PeriodFilter
      label={t('period.days')}
      today={today}
      value={{ start: from, end: to }}
      onChange={(range) => onChange({ from: range?.start ?? '', to: range?.end ?? '' })}
    />
  );
}
