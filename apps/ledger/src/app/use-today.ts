import { useSession } from '@suanpan/app-kit/use-session';
import { useState } from 'react';
import { todayIn } from './today-in.ts';

/** Returns the day that it was in the company when the page was opened, yyyy-mm-dd. */
export function useToday(): string {
  const { company } = useSession();
  const [today] = useState(() => todayIn(company.timeZone, new Date()));
  return today;
}
