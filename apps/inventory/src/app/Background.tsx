import { useHost } from '@suanpan/app-kit/use-host';
import { useJobs } from '@suanpan/app-kit/use-jobs';
import { useSession } from '@suanpan/app-kit/use-session';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { AnswerPicks } from '../picking/AnswerPicks.tsx';
import { SearchAnswer } from '../search/SearchAnswer.tsx';
import { jobs } from './jobs.ts';
import { MenuBadges } from './MenuBadges.tsx';

/** What the app does for others, whether a page of it is open or not. Renders into drawers only. */
export function Background() {
  const { ui } = useHost();
  const { locale } = useSession();
  useJobs(jobs);
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <AnswerPicks />
        <MenuBadges />
        <SearchAnswer />
      </PortalProvider>
    </LocaleProvider>
  );
}
