import { useTexts } from '@suanpan/app-kit/use-texts';
import type { InspectedOperation } from './inspect-page.ts';
import styles from './Inspector.module.css';
import { InspectorTable } from './InspectorTable.tsx';
import { texts } from './texts.ts';

interface OperationsViewProps {
  operations: readonly InspectedOperation[];
}

/** What the page asked of the backend, the latest first. Renders a `<table>`. */
export function OperationsView({ operations }: OperationsViewProps) {
  const t = useTexts(texts);
  if (operations.length === 0) return <p className={styles.none}>{t('noOperations')}</p>;
  return (
    <InspectorTable columns={['operation', 'asked', 'took', 'size']}>
      {operations.map(({ operation, at, milliseconds, bytes }) => (
        <tr key={`${operation} ${at}`}>
          <th scope="row">{operation}</th>
          <td>{at.toFixed(0)} ms</td>
          <td>{milliseconds.toFixed(0)} ms</td>
          <td>{(bytes / 1000).toFixed(1)} kB</td>
        </tr>
      ))}
    </InspectorTable>
  );
}
