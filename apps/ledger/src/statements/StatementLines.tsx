import { Amount } from '@suanpan/shared-ui/amount';
import { classNames } from '@suanpan/shared-ui/class-names';
import { useT } from '../texts.ts';
import styles from './StatementSheet.module.css';

/** A line of a statement with what stands in its columns. */
export interface StatementLine {
  readonly line: number;
  readonly name: string;
  readonly amounts: readonly string[];
}

interface StatementLinesProps {
  /** What the columns of amounts are called. */
  headers: readonly string[];
  lines: readonly StatementLine[];
  /** The lines that are sums of others. */
  sums: ReadonlySet<number>;
  label: string;
}

/** The lines of a statement in one column, as the form numbers them. Renders a `<table>`. */
export function StatementLines({ headers, lines, sums, label }: StatementLinesProps) {
  const t = useT();
  return (
    <table className={styles['lines']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('sheet.item')}</th>
          <th scope="col" className={styles['line']}>
            {t('sheet.line')}
          </th>
          {headers.map((header) => (
            <th key={header} scope="col" className={styles['number']}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line}>
            <StatementCells line={line} isSum={sums.has(line.line)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StatementCellsProps {
  line: StatementLine;
  isSum: boolean;
}

/** The cells of one line: its name, number and amounts; nothing stands where an amount is none. */
export function StatementCells({ line: { line, name, amounts }, isSum }: StatementCellsProps) {
  const bold = isSum ? styles['sum'] : undefined;
  return (
    <>
      <th scope="row" className={classNames(bold, /^(?:其中|在产品|库存商品|周转材料)/.test(name) ? styles['detail'] : undefined)}>
        {name}
      </th>
      <td className={styles['line']}>{line}</td>
      {amounts.map((amount, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the columns of a form never change
        <td key={index} className={classNames(styles['number'], bold)}>
          {Number(amount) === 0 && !isSum ? '' : <Amount value={amount} />}
        </td>
      ))}
    </>
  );
}
