import type { Session } from '@suanpan/protocol/session';
import { useEffect, useState } from 'react';
import { readEntry } from '../session/read-entry.ts';
import { followDays } from '../topics/follow-days.ts';
import { usePage } from './page-context.tsx';

/** Returns how it stands with entering into the session's company: as the page was told, and anew as each day begins. */
export function useEntry({ company: { id, timeZone }, entry }: Session): Session['entry'] | null {
  const { askBackend } = usePage();
  const [ofDay, setOfDay] = useState<Session['entry'] | null>(entry);
  useEffect(() => {
    const until = new AbortController();
    const read = async (): Promise<void> => {
      const found = await readEntry(askBackend, id);
      if (found !== undefined && !until.signal.aborted) setOfDay(found);
    };
    followDays(() => void read(), { timeZone, window, signal: until.signal });
    return () => until.abort();
  }, [askBackend, id, timeZone]);
  return ofDay;
}
