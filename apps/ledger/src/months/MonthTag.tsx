import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useT } from '../texts.ts';
import { useMonthName } from './use-month-name.ts';
import type { Months } from './months-of.ts';

interface MonthTagProps {
  months: Pick<Months, 'isClosed'>;
  month: string;
}

/** A month, and whether it is open or closed, as a word. */
export function MonthTag({ months, month }: MonthTagProps) {
  const t = useT();
  const nameOf = useMonthName();
  const isClosed = months.isClosed(month);
  return (
    <StatusTag tone={isClosed ? 'neutral' : 'done'}>
      {isClosed && '🔒 '}
      {nameOf(month)} · {t(isClosed ? 'months.closed' : 'months.open')}
    </StatusTag>
  );
}
