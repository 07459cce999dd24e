import { useSession } from '@suanpan/app-kit/use-session';
import { useT } from '../texts.ts';
import { columnName, valueText } from './audit-words.ts';
import type { ChangedRow } from './changed-rows.ts';
import styles from './ChangedRowView.module.css';

interface ChangedRowViewProps {
  row: ChangedRow;
  /** What the row is of. */
  table: string;
}

/** A row before and after, column by column. Renders a `<table>` named by the row, or a line when nothing differs. */
export function ChangedRowView({ row: { id, title, fields }, table }: ChangedRowViewProps) {
  const t = useT();
  const { locale } = useSession();
  const textOf = (value: string | null, column: string): string | null => value && valueText(value, { table, column, locale });
  const name = textOf(title, 'kind') ?? id;
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
            <td data-side="before">{textOf(before, column) ?? t('audit.nothing')}</td>
            <td data-side="after">{textOf(after, column) ?? t('audit.nothing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
