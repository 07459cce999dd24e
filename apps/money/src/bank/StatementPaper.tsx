import { useSession } from '@suanpan/app-kit/use-session';
import { Amount } from '@suanpan/shared-ui/amount';
import { useT } from '../texts.ts';
import { bankSide, bookSide, type Statement, type StatementRow } from './statement-rows.ts';
import styles from './StatementPaper.module.css';

interface StatementPaperProps {
  statement: Statement;
}

/** A balance reconciliation statement as it is printed on A4. Renders an `<article>`. */
export function StatementPaper({ statement }: StatementPaperProps) {
  const t = useT();
  const { company } = useSession();
  return (
    <article className={styles['paper']}>
      <h2 className={styles['title']}>{t('bank.statement')}</h2>
      <div className={styles['facts']}>
        <span>{company.name}</span>
        <span>{statement.name}</span>
        <span>{statement.day}</span>
        <span>{t('statement.unit')}</span>
      </div>
      <div className={styles['sides']}>
        <Side caption={t('statement.bookSide')} rows={bookSide(statement, t)} />
        <Side caption={t('statement.bankSide')} rows={bankSide(statement, t)} />
      </div>
      <div className={styles['end']}>
        <span>
          {t('statement.difference')} <Amount value={statement.difference} />
        </span>
        <span>{t('statement.madeBy')}</span>
        <span>{t('statement.checkedBy')}</span>
      </div>
    </article>
  );
}

function Side({ caption, rows }: { caption: string; rows: readonly StatementRow[] }) {
  const t = useT();
  return (
    <table className={styles['side']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('statement.item')}</th>
          <th scope="col" className={styles['number']}>
            {t('bank.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, text, amount, kind }) => (
          <tr key={key} data-kind={kind}>
            <th scope="row">{text}</th>
            <td className={styles['number']}>{amount !== '' && <Amount value={amount} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
