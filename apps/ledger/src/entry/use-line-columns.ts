import { useApolloClient } from '@apollo/client/react';
import type { DecimalEntryColumn, EntryColumn, EntryKey, LookupEntryColumn, TextEntryColumn } from '@suanpan/shared-ui/entry-column';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { findLeaves, type LeafChoice } from './find-leaves.ts';
import { balanceLine, type DraftLine, flipLine, isBlankLine, otherSide, type Side, voucherSums, withAmount } from './voucher-draft.ts';

type T = ReturnType<typeof useT>;

/** The columns of a voucher while it is typed. */
export function useLineColumns(): readonly EntryColumn<DraftLine>[] {
  const t = useT();
  const client = useApolloClient();
  return useMemo(() => {
    const account: LookupEntryColumn<DraftLine, LeafChoice> = {
      id: 'account',
      header: t('voucher.account'),
      kind: 'lookup',
      placeholder: t('entry.accountHint'),
      phone: 'title',
      get: (line) => line.account,
      set: (line, item) => ({ ...line, account: item }),
      search: (text) => findLeaves(client, text, { controlled: t('entry.controlledShort') }),
    };
    return [summaryColumn(t), account, amountColumn(t, 'debit'), amountColumn(t, 'credit')];
  }, [t, client]);
}

function summaryColumn(t: T): TextEntryColumn<DraftLine> {
  return {
    id: 'summary',
    header: t('voucher.summary'),
    kind: 'text',
    placeholder: t('entry.summaryHint'),
    get: ({ summary }) => summary,
    set: (line, summary) => ({ ...line, summary }),
    keys: { 'mod+d': copyAbove, Enter: copyOnEnter },
  };
}

/** Takes the words of the row above. */
const copyAbove: EntryKey<DraftLine> = ({ row, index, rows }) => ({ row: { ...row, summary: rows[index - 1]?.summary ?? row.summary } });

/** Most rows say what the row above says, so Enter on nothing takes it, as long as the voucher is not done. */
const copyOnEnter: EntryKey<DraftLine> = ({ row, index, rows }) => {
  const above = rows[index - 1]?.summary ?? '';
  if (row.summary !== '' || above === '' || (isBlankLine(row) && voucherSums(rows).difference === 0)) return null;
  return { row: { ...row, summary: above }, focus: 'next' };
};

function amountColumn(t: T, side: Side): DecimalEntryColumn<DraftLine> {
  const flip: EntryKey<DraftLine> = ({ row }) => ({
    row: flipLine(row),
    focus: { columnId: row[side] === '' && row[otherSide(side)] !== '' ? side : otherSide(side) },
  });
  const balance: EntryKey<DraftLine> = ({ rows, index }) => {
    const row = balanceLine(rows, index, side);
    return row && { row };
  };
  // A line has one side: with an amount by debit, the next cell to fill is in the next row.
  const on: EntryKey<DraftLine> = ({ row }) => (row[side] === '' ? null : { row, focus: 'next-row' });
  return {
    id: side,
    header: t(side === 'debit' ? 'voucher.debit' : 'voucher.credit'),
    kind: 'decimal',
    align: 'end',
    width: 150,
    maxPlaces: 2,
    allowNegative: true,
    get: (line) => line[side],
    set: (line, amount) => withAmount(line, side, amount),
    keys: { ' ': flip, '=': balance, Enter: on },
  };
}
