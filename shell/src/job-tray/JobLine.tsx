import { useTexts } from '@suanpan/app-kit/use-texts';
import { Button } from '@suanpan/shared-ui/button';
import { ProgressBar } from '@suanpan/shared-ui/progress-bar';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { PageJob } from '../topics/follow-jobs.ts';
import styles from './JobTray.module.css';
import { texts } from './texts.ts';
import type { ActOnJob } from './use-act-on-job.ts';

interface JobLineProps {
  job: PageJob;
  onAct: ActOnJob;
}

/** One job with how far it has come and what can be done about it. Renders an `<li>`. */
export function JobLine({ job, onAct }: JobLineProps) {
  const t = useTexts(texts);
  const { title, state, progress, note, findings = [], acts } = job;
  return (
    <li className={styles.job} data-state={state}>
      <p className={styles.name}>
        <span>{title}</span>
        <span className={styles.state}>{state === 'running' && progress ? t('jobs.progress', progress) : t(`jobs.state.${state}`)}</span>
      </p>
      {state === 'running' && <ProgressBar label={title} value={progress?.done ?? null} most={progress?.total ?? 0} />}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {findings.length > 0 && (
        <ul className={styles.findings} aria-label={t('jobs.findingsOf', { title })}>
          {findings.map(({ name, note: reason, path }) => (
            <li key={path}>
              <TextLink href={path}>{name}</TextLink> {reason}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.acts}>
        {acts.map((act) => (
          <Button
            key={act}
            tone="quiet"
            size="small"
            aria-label={t('jobs.actOf', { act: t(`jobs.act.${act}`), title })}
            onPress={() => onAct(job, act)}
          >
            {t(`jobs.act.${act}`)}
          </Button>
        ))}
      </p>
    </li>
  );
}
