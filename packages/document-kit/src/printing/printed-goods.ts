import type { PrintedDocument, PrintedFact, PrintedSignature } from '@suanpan/print-kit/printed-document';
import { goodsTable, type PrintedLine } from './goods-table.ts';
import type { PrintWords } from '@suanpan/print-kit/print-words';
import { signersOf } from './signers.ts';

/** What is printed of any document of goods: an order, or one of the books. */
export interface PrintedGoods extends Pick<PrintedDocument, 'type' | 'title' | 'number' | 'mark' | 'facts'> {
  readonly taxIncluded: boolean;
  readonly lines: readonly PrintedLine[];
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  readonly note: string;
  readonly history: readonly { readonly action: string; readonly by: { readonly name: string } }[];
}

/** Returns a document of goods as it is printed; without prices it comes to nothing that is told. */
export function printedGoods(goods: PrintedGoods, words: PrintWords): PrintedDocument {
  const { type, title, number, mark, facts, lines, gross, note } = goods;
  const hasPrices = lines.some(({ price }) => price !== null);
  return {
    type,
    title,
    number,
    mark,
    facts,
    form: 'document',
    company: words.company,
    ...goodsTable(goods, words),
    total: hasPrices ? gross : null,
    sums: hasPrices ? sumsOf(goods, words) : [],
    remark: note,
    signatures: signaturesOf(goods, words),
  };
}

function sumsOf({ net, tax, gross }: PrintedGoods, { printT }: PrintWords): readonly PrintedFact[] {
  return [
    { id: 'net', label: printT('document.net'), value: net },
    { id: 'tax', label: printT('document.tax'), value: tax },
    { id: 'gross', label: printT('document.gross'), value: gross },
  ];
}

/** Returns who wrote and who approved something, as its history says, and who signs by hand. */
export function signaturesOf(
  { type, history }: Pick<PrintedGoods, 'type' | 'history'>,
  { printT }: PrintWords,
): readonly PrintedSignature[] {
  const nameOf = (wanted: string): string => history.find(({ action }) => action === wanted)?.by.name ?? '';
  const names: Readonly<Record<string, string>> = { 'sign.maker': nameOf('CREATED'), 'sign.approver': nameOf('APPROVED') };
  return signersOf(type).map((key) => ({ id: key.slice('sign.'.length), label: printT(key), name: names[key] ?? '' }));
}
