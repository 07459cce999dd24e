import { useStore } from '@suanpan/app-kit/use-store';
import type { Session } from '@suanpan/protocol/session';
import { lazy, useEffect } from 'react';
import type { Badges } from '../topics/follow-badges.ts';
import { JobTray } from '../job-tray/JobTray.tsx';
import type { MenuGroup } from '../navigation/build-menu.ts';
import { LatePart } from './LatePart.tsx';
import { NoticeMenu } from './NoticeMenu.tsx';
import { Prefetch } from './Prefetch.tsx';
import { usePageChanges } from './use-page-changes.ts';
import { usePageTopics } from './use-page-topics.ts';
import { withTexts } from './with-texts.ts';

/** Its words are not there before an app has something long to do. */
const JobTrayWithTexts = lazy(async () => {
  await withTexts(Promise.resolve(), import('../job-tray/texts.ts'));
  return { default: JobTray };
});

interface LateBarProps {
  session: Session;
  menu: readonly MenuGroup[];
  onBadges: (badges: Badges) => void;
}

/**
 * What of the top bar comes behind the first page: what apps say to the shell (their long work, once there was some, and their notices).
 * With it begins the fetching of what may be wanted next.
 */
export function LateBar({ session, menu, onBadges }: LateBarProps) {
  const { badges, jobs, list } = usePageTopics(session);
  usePageChanges(session);
  const hasJobs = useStore(jobs).length > 0;
  useEffect(() => {
    onBadges(badges.get());
    return badges.subscribe(() => onBadges(badges.get()));
  }, [badges, onBadges]);
  return (
    <>
      <LatePart>{hasJobs && <JobTrayWithTexts jobs={jobs} />}</LatePart>
      <NoticeMenu list={list} locale={session.locale} />
      <Prefetch menu={menu} />
    </>
  );
}
