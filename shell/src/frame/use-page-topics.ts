import type { Session } from '@suanpan/protocol/session';
import { useEffect, useMemo } from 'react';
import { type PageTopics, followTopics } from '../topics/page-topics.ts';
import { usePage } from './page-context.tsx';

/** Hears what apps say to the shell while the component is on the screen. */
export function usePageTopics({ user, company, locale, permissions }: Session): PageTopics {
  const { composition, messages, askBackend } = usePage();
  const [person, place] = [user.id, company.id];
  const ask = permissions.includes('workbench.notice.read') ? askBackend : undefined;
  const { topics, hearing } = useMemo(() => {
    const until = new AbortController();
    return { hearing: until, topics: followTopics({ composition, messages, person, company: place, ask, locale, signal: until.signal }) };
  }, [composition, messages, person, place, ask, locale]);
  useEffect(() => () => hearing.abort(), [hearing]);
  return topics;
}
