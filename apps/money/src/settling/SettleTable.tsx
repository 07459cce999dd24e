import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { daysLate } from '../items/days-late.ts';
import { useT } from '../texts.ts';
import { isBeyondOpen, type SettleLine } from './settle-line.ts';
import styles from './SettleTable.module.css';

interface SettleTableProps {
  lines: readonly SettleLine[];
  today: string;
  /** What is wrong, by `<row>.amount`. */
  errors: Readonly<Record<string, string>>;
  onType: (key: string, amount: string) => void;
}

/** What is open with a party, and how much of each is settled. */
export function SettleTable({ lines, today, errors, onType }: SettleTableProps) {
  const t = useT();
  const columns: readonly DataColumn<SettleLine>[] = [
    { id: 'number', header: t('item.number'), cell: ({ number }) => number, phone: 'title' },
    { id: 'date', header: t('item.date'), width: 120, cell: ({ date }) => date, phone: 'hidden' },
    { id: 'due', header: t('item.due'), width: 220, cell: ({ dueDate }) => <Due dueDate={dueDate} today={today} />, phone: 'meta' },
    { id: 'open', header: t('item.open'), width: 132, align: 'end', cell: ({ open }) => <Amount value={open} />, phone: 'meta' },
    {
      id: 'amount',
      header: t('settle.amount'),
      width: 168,
      align: 'end',
      cell: (line) => (
        <div className={styles['entry']}>
          <DecimalField
            label={t('settle.of', { number: line.number })}
            isLabelHidden
            value={line.amount}
            onChange={(amount) => onType(line.key, amount)}
            allowNegative
            error={isBeyondOpen(line) ? t('settle.beyond') : errors[`${lines.indexOf(line)}.amount`]}
          />
        </div>
      ),
      phone: 'meta',
    },
  ];
  return <LineTable label={t('settle.items')} columns={columns} rows={lines} rowKey={({ key }) => key} />;
}

function Due({ dueDate, today }: { dueDate: string; today: string }) {
  const t = useT();
  const late = daysLate(dueDate, today);
  return (
    <>
      {dueDate} {late > 0 && <StatusTag tone="danger">{t('item.late', { days: late })}</StatusTag>}
    </>
  );
}
