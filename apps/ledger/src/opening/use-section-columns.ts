import type { DecimalEntryColumn, EntryColumn, LookupEntryColumn, TextEntryColumn } from '@suanpan/shared-ui/entry-column';
import { useMemo } from 'react';
import { useLineColumns } from '../entry/use-line-columns.ts';
import type { DraftLine } from '../entry/voucher-draft.ts';
import { useT } from '../texts.ts';
import type { Coded, ItemLine, StockLine, YearLine } from './opening-draft.ts';
import { type CodedSearch, useOpeningSearch } from './use-opening-search.ts';

/** The columns of the balances: those of a voucher without its words. */
export function useBalanceColumns(): readonly EntryColumn<DraftLine>[] {
  const columns = useLineColumns();
  return useMemo(() => columns.filter(({ id }) => id !== 'summary'), [columns]);
}

/** The columns of stock. */
export function useStockColumns(): readonly EntryColumn<StockLine>[] {
  const t = useT();
  const { products, warehouses } = useOpeningSearch();
  return useMemo(
    () => [
      lookup<StockLine>('product', { header: t('opening.product'), placeholder: t('entry.accountHint'), search: products }),
      { ...lookup<StockLine>('warehouse', { header: t('opening.warehouse'), search: warehouses }), width: 180, phone: 'field' },
      { ...decimal<StockLine>('quantity', t('opening.quantity')), maxPlaces: 4, allowNegative: false },
      { ...decimal<StockLine>('amount', t('opening.amount')), allowNegative: false },
    ],
    [t, products, warehouses],
  );
}

/** The columns of what is open with customers or suppliers. */
export function useItemColumns(side: 'customers' | 'suppliers'): readonly EntryColumn<ItemLine>[] {
  const t = useT();
  const search = useOpeningSearch()[side];
  return useMemo(
    () => [
      lookup<ItemLine>('party', { header: t(`opening.${side}`), placeholder: t('entry.accountHint'), search }),
      { ...text<ItemLine>('number', t('opening.number')), width: 160 },
      { ...text<ItemLine>('date', t('opening.date')), width: 120, placeholder: t('opening.dayHint') },
      { ...text<ItemLine>('dueDate', t('opening.dueDate')), width: 120, placeholder: t('opening.dueHint') },
      decimal<ItemLine>('amount', t('opening.open')),
    ],
    [t, search, side],
  );
}

/** The columns of what income and expenses came to. */
export function useYearColumns(): readonly EntryColumn<YearLine>[] {
  const t = useT();
  const { yearAccounts } = useOpeningSearch();
  return useMemo(
    () => [
      lookup<YearLine>('account', { header: t('voucher.account'), placeholder: t('entry.accountHint'), search: yearAccounts }),
      decimal<YearLine>('amount', t('opening.yearAmount')),
    ],
    [t, yearAccounts],
  );
}

/** The names of a line's fields that hold such a value. */
type FieldOf<Line, Value> = { [Name in keyof Line]: Line[Name] extends Value ? Name : never }[keyof Line] & string;

interface LookupWords {
  readonly header: string;
  readonly placeholder?: string;
  readonly search: CodedSearch;
}

function lookup<Line>(id: FieldOf<Line, Coded | null>, { header, placeholder, search }: LookupWords): LookupEntryColumn<Line, Coded> {
  return {
    id,
    header,
    kind: 'lookup',
    placeholder,
    get: (line) => line[id] as Coded | null,
    set: (line, item) => ({ ...line, [id]: item }),
    search,
  };
}

function decimal<Line>(id: FieldOf<Line, string>, header: string): DecimalEntryColumn<Line> {
  return {
    id,
    header,
    kind: 'decimal',
    align: 'end',
    width: 150,
    maxPlaces: 2,
    allowNegative: true,
    get: (line) => line[id] as string,
    set: (line, value) => ({ ...line, [id]: value }),
  };
}

function text<Line>(id: FieldOf<Line, string>, header: string): TextEntryColumn<Line> {
  return { id, header, kind: 'text', get: (line) => line[id] as string, set: (line, value) => ({ ...line, [id]: value }) };
}
