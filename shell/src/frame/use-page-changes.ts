import type { Session } from '@suanpan/protocol/session';
import { useEffect } from 'react';
import { followPageChanges } from '../changes/page-changes.ts';
import { askerOf } from '../graphql/asker-of.ts';
import { usePage } from './page-context.tsx';

/** Has the apps hear what others change in the company, while the component is on the screen. */
export function usePageChanges(session: Session): void {
  const { composition, messages } = usePage();
  const asker = askerOf(session);
  useEffect(() => {
    const until = new AbortController();
    followPageChanges({ composition, asker, messages, window }, until.signal);
    return () => until.abort();
  }, [composition, messages, asker]);
}
