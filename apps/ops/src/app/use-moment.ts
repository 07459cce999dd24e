import { useSession } from '@suanpan/app-kit/use-session';
import { useCallback } from 'react';
import { formatMoment } from './format-moment.ts';

/** Returns what writes an instant in the language and the time zone of the company. */
export function useMoment(): (instant: string, options?: { readonly isExact?: boolean }) => string {
  const { company, locale } = useSession();
  const { timeZone } = company;
  return useCallback((instant, options) => formatMoment(instant, { locale, timeZone, ...options }), [locale, timeZone]);
}
