import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';
import { useCallback } from 'react';

/** Returns the function that tells the present day where the company is: a page may stay open over midnight. */
export function useToday(): () => string {
  const { company } = useSession();
  return useCallback(() => todayIn(company.timeZone, new Date()), [company.timeZone]);
}
