import { dateFormatter } from '@suanpan/app-kit/formatters';

/** Returns an ISO 8601 instant as day, year included, and minute, or second with `isExact`, in the company's time zone. */
export function formatMoment(
  instant: string,
  { locale, timeZone, isExact = false }: { readonly locale: string; readonly timeZone: string; readonly isExact?: boolean },
): string {
  return dateFormatter(locale, {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    ...(isExact && { second: '2-digit' }),
    hour12: false,
  }).format(new Date(instant));
}
