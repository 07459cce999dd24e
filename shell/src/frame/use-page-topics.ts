import type { Session } from '@suanpan/protocol/session';
import { useEffect, useState } from 'react';
import { type PageTopics, followTopics } from '../topics/page-topics.ts';
import { usePage } from './page-context.tsx';

/** Hears what apps say to the shell while the component is on the screen. */
export function usePageTopics({ user, company }: Session): PageTopics | null {
  const { composition, messages } = usePage();
  const [topics, setTopics] = useState<PageTopics | null>(null);
  const [person, place] = [user.id, company.id];
  useEffect(() => {
    const hearing = new AbortController();
    setTopics(followTopics({ composition, messages, person, company: place, signal: hearing.signal }));
    return () => hearing.abort();
  }, [composition, messages, person, place]);
  return topics;
}
