import { useT } from '../texts.ts';
import { columnName } from './audit-words.ts';
import type { ChangedRow } from './changed-rows.ts';
import styles from './ChangedRowView.module.css';

interface ChangedRowViewProps {
  row: ChangedRow;
}

/** A row before and after, column by column. Renders a `<table>` named by the row, or a line when nothing differs. */
export function ChangedRowView({ row: { id, title, fields } }: ChangedRowViewProps) {
  const t = useT();
  const name = title ?? id;
  if (fields.length === 0) return <p>{t('audit.noDifference', { name })}</p>;
  return (
    <table className={styles.row}>
      <caption className={styles.name}>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('audit.column')}</th>
          <th scope="col">{t('audit.before')}</th>
          <th scope="col">{t('audit.after')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ column, before, after }) => (
          <tr key={column}>
            <th scope="row">{columnName(t, column)}</th>
            <td data-side="before">{before ?? t('audit.nothing')}</td>
            <td data-side="after">{after ?? t('audit.nothing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
