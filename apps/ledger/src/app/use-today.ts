import { useSession } from '@suanpan/app-kit/use-session';
import { useState } from 'react';
import { todayIn } from '@suanpan/app-kit/today-in';

/** Returns the day that it was in the company when the page was opened, yyyy-mm-dd. */
export function useToday(): string {
  const { company } = useSession();
  const [today] = useState(() => todayIn(company.timeZone, new Date()));
  return today;
}
