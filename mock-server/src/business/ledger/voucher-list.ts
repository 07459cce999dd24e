import { decimalToFen, type Fen } from '@suanpan/money/fen';
import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { isId } from '#kernel/ids/ids.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { voucherColumns } from './voucher-store.ts';
import type { Voucher, VoucherWord } from './voucher.ts';

/** Which vouchers are wanted; what is left out does not narrow. */
export interface VoucherFilter {
  readonly month: string;
  /** Up to this month; only the first when left out. */
  readonly monthTo?: string | null | undefined;
  /** Only these, e.g. those that are printed in one go. */
  readonly ids?: readonly string[] | null | undefined;
  readonly word?: VoucherWord | null | undefined;
  /** Only those that no document and no close has written. */
  readonly byHand?: boolean | null | undefined;
  /** A number, words of the summary, the beginning of an account's code, or an amount of a line. */
  readonly search?: string | null | undefined;
}

/** A part of the vouchers of a month, and what all of them come to. */
export interface VoucherPage extends Page<Voucher> {
  readonly totalCount: number;
  readonly totalAmount: Fen;
}

/** Reads one page of the vouchers of a month, the latest written first. */
export async function listVouchers(tx: Transaction, filter: VoucherFilter, wish: PageWish): Promise<VoucherPage> {
  const values = new SqlValues();
  const where = conditionOf(filter, values);
  const sums = await tx.rows<{ readonly totalCount: number; readonly totalAmount: Fen }>(
    `SELECT count(*)::int AS "totalCount", coalesce(sum((SELECT sum(l.debit) FROM voucher_line l WHERE l.tenant_id = v.tenant_id AND l.voucher_id = v.id)), 0)::bigint
       AS "totalAmount" FROM voucher v WHERE ${where}`,
    values.list,
  );
  const keyset = keysetOf({ expression: 'v.seq', type: 'bigint', id: 'v.id', direction: 'DESC' }, wish, values);
  const read = await tx.rows<Voucher & { readonly sortValue: string }>(
    `SELECT ${voucherColumns}, ${keyset.sortValue} AS "sortValue" FROM voucher v
     WHERE ${where} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return { ...pageOf(read, wish), ...onlyRow(sums) };
}

function conditionOf({ month, monthTo, ids, word, byHand, search }: VoucherFilter, values: SqlValues): string {
  const text = search?.trim() ?? '';
  return [
    ...periodsOf(month, monthTo ?? month, values),
    ...(ids == null ? [] : [`v.id = ANY(${values.add(ids.filter(isId))}::uuid[])`]),
    ...(word == null ? [] : [`v.word = ${values.add(word)}`]),
    ...(byHand === true
      ? [`EXISTS (SELECT FROM document d WHERE d.tenant_id = v.tenant_id AND d.id = v.document_id AND d.type = 'JOURNAL')`]
      : []),
    ...(text === '' ? [] : [searchOf(text, values)]),
  ].join(' AND ');
}

function periodsOf(month: string, monthTo: string, values: SqlValues): readonly string[] {
  if (month === monthTo) return [`v.period = ${values.add(month)}`];
  return [`v.period >= ${values.add(month)}`, `v.period <= ${values.add(monthTo)}`];
}

function searchOf(text: string, values: SqlValues): string {
  const place = values.add(text);
  const ofLine = [
    `l.account_code LIKE ${values.add(`${text.replaceAll(/[\\%_]/gu, '\\$&')}%`)}`,
    `strpos(lower(l.summary), lower(${place})) > 0`,
    ...amountOf(text, values),
  ].join(' OR ');
  return `(strpos(lower(v.summary), lower(${place})) > 0 OR v.word || '-' || v.number = ${place} OR v.number::text = ${place}
    OR EXISTS (SELECT FROM voucher_line l WHERE l.tenant_id = v.tenant_id AND l.voucher_id = v.id AND (${ofLine})))`;
}

function amountOf(text: string, values: SqlValues): readonly string[] {
  const plain = text.replaceAll(',', '');
  if (!/^-?\d{1,12}(\.\d{1,2})?$/.test(plain)) return [];
  const fen = values.add(decimalToFen(plain));
  return [`l.debit = ${fen}::bigint`, `l.credit = ${fen}::bigint`];
}
