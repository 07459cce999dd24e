import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Composition } from '@suanpan/protocol/composition';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import styles from './Inspector.module.css';
import { InspectorTable } from './InspectorTable.tsx';
import { texts } from './texts.ts';
import { useFindings } from './use-findings.ts';

interface FindingsViewProps {
  composition: Composition;
}

/** What the apps' builds could not bind to their apps. Renders a `<table>`. */
export function FindingsView({ composition }: FindingsViewProps) {
  const t = useTexts(texts);
  const findings = useFindings(composition);
  if (!findings) return <LoadingState label={t('findings')} />;
  if (findings.length === 0) return <p className={styles.none}>{t('noFindings')}</p>;
  return (
    <InspectorTable columns={['finding', 'app', 'release', 'source', 'code']}>
      {findings.map(({ app, release, code, file, excerpt }) => (
        <tr key={`${release} ${code} ${file} ${excerpt}`}>
          <th scope="row">{code ?? t('unread')}</th>
          <td>{app}</td>
          <td>{release}</td>
          <td>{file}</td>
          <td>{excerpt}</td>
        </tr>
      ))}
    </InspectorTable>
  );
}
