import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';

/** Returns what tells the present day where the company is; a page may stay open over midnight. */
export function useToday(): () => string {
  const { timeZone } = useSession().company;
  return () => todayIn(timeZone, new Date());
}
