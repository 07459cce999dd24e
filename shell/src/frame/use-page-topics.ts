import { useStore } from '@suanpan/app-kit/use-store';
import type { Session } from '@suanpan/protocol/session';
import { useEffect, useState } from 'react';
import { whenIdle } from '../loading/when-idle.ts';
import type { PageTopics } from '../topics/page-topics.ts';
import { usePage } from './page-context.tsx';

/** Returns what the shell hears from apps; null until the first page is there, which comes before it. */
export function usePageTopics(session: Session): PageTopics | null {
  const { composition, messages, director } = usePage();
  const isSettled = useStore(director.stage).visible !== null;
  const [topics, setTopics] = useState<PageTopics | null>(null);
  const who = `${session.company.id}/${session.user.id}`;
  useEffect(() => {
    if (!isSettled) return undefined;
    const hearing = new AbortController();
    const callOff = whenIdle(() => {
      void import('../topics/page-topics.ts').then(({ followTopics }) => {
        if (!hearing.signal.aborted) setTopics(followTopics({ composition, messages, session, signal: hearing.signal }));
      });
    });
    return () => {
      callOff();
      hearing.abort();
    };
    // The session changes with the language, which is none of a topic's business.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isSettled, composition, messages, who]);
  return topics;
}
