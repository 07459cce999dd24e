import { useTexts } from '@suanpan/app-kit/use-texts';
import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import styles from './Inspector.module.css';
import type { InspectedApp } from './inspect-page.ts';
import { texts } from './texts.ts';

const tones: Readonly<Record<InspectedApp['state'], StatusTone>> = {
  absent: 'neutral',
  loading: 'waiting',
  ready: 'waiting',
  mounted: 'active',
  parked: 'done',
  unmounted: 'neutral',
  failed: 'danger',
};

interface AppsViewProps {
  apps: readonly InspectedApp[];
}

/** The apps of the page. Renders a `<table>`. */
export function AppsView({ apps }: AppsViewProps) {
  const t = useTexts(texts);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('app')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('release')}</th>
          <th scope="col">{t('reason')}</th>
          <th scope="col">{t('files')}</th>
          <th scope="col">{t('size')}</th>
        </tr>
      </thead>
      <tbody>
        {apps.map(({ name, state, fault, release, reason, files, bytes }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <StatusTag tone={tones[state]}>
                {t(`state.${state}`)}
                {fault === undefined ? '' : ` ${fault}`}
              </StatusTag>
            </td>
            <td>{release}</td>
            <td>{t(`reason.${reason}`)}</td>
            <td>{files}</td>
            <td>{(bytes / 1000).toFixed(1)} kB</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
