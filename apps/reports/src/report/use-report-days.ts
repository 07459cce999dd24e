import { useToday } from './use-today.ts';

/** The days of a report. */
export interface ReportDays {
  readonly from: string;
  readonly to: string;
}

/** Returns the days that an address names, or those of this month where it names none. */
export function useReportDays({ from, to }: ReportDays): ReportDays {
  const today = useToday();
  if (from !== '' && to !== '') return { from, to };
  return monthOf(today());
}

function monthOf(day: string): ReportDays {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: `${day.slice(0, 7)}-01`, to: last };
}
