import { useTexts } from '@suanpan/app-kit/use-texts';
import styles from './Inspector.module.css';
import type { InspectedCopy } from './inspect-page.ts';
import { texts } from './texts.ts';

interface SharedViewProps {
  copies: readonly InspectedCopy[];
}

/** Whose copy of each shared library each app has. Renders a `<table>`. */
export function SharedView({ copies }: SharedViewProps) {
  const t = useTexts(texts);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('library')}</th>
          <th scope="col">{t('app')}</th>
          <th scope="col">{t('copyOf')}</th>
        </tr>
      </thead>
      <tbody>
        {copies.map(({ library, app, from }) => (
          <tr key={`${library} ${app}`}>
            <th scope="row">{library}</th>
            <td>{app}</td>
            <td>{t(`copyOf.${from}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
