import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type { ReadableStore } from '@suanpan/protocol/host';
import { Button } from '@suanpan/shared-ui/button';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { Icon } from '@suanpan/shared-ui/icon';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { Popover } from '@suanpan/shared-ui/popover';
import type { PageJob } from '../topics/follow-jobs.ts';
import { usePage } from '../frame/page-context.tsx';
import { JobLine } from './JobLine.tsx';
import styles from './JobTray.module.css';
import { texts } from './texts.ts';
import { useActOnJob } from './use-act-on-job.ts';
import { useTellJobs } from './use-tell-jobs.ts';

interface JobTrayProps {
  jobs: ReadableStore<readonly PageJob[]>;
}

/** The long work of all apps: how much of it runs, and a list with how far each has come. Renders a button that opens the list. */
export function JobTray({ jobs }: JobTrayProps) {
  const t = useTexts(texts);
  const { navigation } = usePage();
  const all = useStore(jobs);
  const act = useActOnJob();
  useTellJobs(all, act);
  const running = all.filter(({ state }) => state === 'running').length;
  return (
    <Popover
      label={t('jobs.title')}
      placement="bottom end"
      trigger={
        <Button tone="quiet" aria-label={running === 0 ? t('jobs.title') : t('jobs.running', { count: running })}>
          <Icon name="jobs" />
          {running > 0 && running}
        </Button>
      }
    >
      {(close) => (
        <NavigationProvider
          onNavigate={(href) => {
            close();
            navigation.go(href);
          }}
        >
          <section className={styles.panel}>
            <h2 className={styles.title}>{t('jobs.title')}</h2>
            {all.length === 0 && <EmptyState title={t('jobs.none')} body={t('jobs.noneBody')} />}
            <ul className={styles.list}>
              {all.map((job) => (
                <JobLine key={`${job.app}/${job.id}`} job={job} onAct={act} />
              ))}
            </ul>
          </section>
        </NavigationProvider>
      )}
    </Popover>
  );
}
