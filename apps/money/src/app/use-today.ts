import { useSession } from '@suanpan/app-kit/use-session';
import { useCallback } from 'react';
import { todayIn } from './today-in.ts';

/** Returns the function that tells the present day where the company is: a page may stay open over midnight. */
export function useToday(): () => string {
  const { company } = useSession();
  return useCallback(() => todayIn(company.timeZone, new Date()), [company.timeZone]);
}
