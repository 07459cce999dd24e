import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useToday } from '../app/use-today.ts';
import { ReadMonthsDocument } from '../data/read-months.generated.ts';
import { monthOf } from './month.ts';
import { monthsOf } from './months-of.ts';

/** Reads when the books began and how their months stand; `months` is null while they have not begun. */
export function useMonths() {
  const today = useToday();
  const { data, error, refetch } = useQuery(ReadMonthsDocument);
  const months = useMemo(() => (data ? monthsOf(data, monthOf(today)) : undefined), [data, today]);
  return { months, error, refetch };
}
