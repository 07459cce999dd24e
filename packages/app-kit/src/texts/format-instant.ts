import { dateFormatter } from './formatters.ts';

/** Returns an ISO 8601 instant as day and minute in the company's time zone. */
export function formatInstant(instant: string, { locale, timeZone }: { readonly locale: string; readonly timeZone: string }): string {
  return dateFormatter(locale, {
    timeZone,
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(instant));
}
