import type { PrintedDocument, PrintedFact } from '@suanpan/print-kit/printed-document';
import { partyName } from '../documents/document-row.ts';
import type { DocumentView } from '../documents/document-view.ts';
import type { PrintWords } from '@suanpan/print-kit/print-words';
import type { PrintedHead } from './printed-head.ts';
import { printedGoods, type PrintedGoods, signaturesOf } from './printed-goods.ts';
import { settledTable } from './settled-table.ts';

/** What is needed of a document of the books to print it. */
export interface PrintedView extends Pick<
  DocumentView,
  | 'type'
  | 'number'
  | 'date'
  | 'taxIncluded'
  | 'note'
  | 'net'
  | 'tax'
  | 'gross'
  | 'amount'
  | 'customer'
  | 'supplier'
  | 'warehouse'
  | 'targetWarehouse'
  | 'cashAccount'
  | 'lines'
> {
  readonly original: { readonly number: string } | null;
  readonly history?: PrintedGoods['history'];
}

/** Returns a document of the books as it is printed. */
export function printedDocument(document: PrintedView, { title, mark }: PrintedHead, words: PrintWords): PrintedDocument {
  const { type, number, amount, note, history = [] } = document;
  const { printT, company } = words;
  const head = { type, title, number, mark, facts: factsOf(document, words) };
  if (type !== 'RECEIPT' && type !== 'PAYMENT') return printedGoods({ ...document, ...head, history }, words);
  return {
    ...head,
    form: 'document',
    company,
    ...settledTable(document, words),
    total: amount,
    sums: [{ id: 'amount', label: printT('money.amount'), value: amount }],
    remark: note,
    signatures: signaturesOf({ type, history }, words),
  };
}

function factsOf(document: PrintedView, { printT }: PrintWords): readonly PrintedFact[] {
  const { customer, warehouse, targetWarehouse, cashAccount, original, date } = document;
  const party = partyName(document);
  const facts: (PrintedFact | null)[] = [
    party === '' ? null : { id: 'party', label: printT(customer ? 'document.customer' : 'document.supplier'), value: party },
    warehouse && { id: 'warehouse', label: printT(targetWarehouse ? 'document.from' : 'document.warehouse'), value: warehouse.name },
    targetWarehouse ? { id: 'target', label: printT('document.to'), value: targetWarehouse.name } : null,
    cashAccount ? { id: 'account', label: printT('document.cashAccount'), value: cashAccount.name } : null,
    original && { id: 'original', label: printT('sheet.original'), value: original.number },
    { id: 'date', label: printT('document.date'), value: date },
  ];
  return facts.filter((fact) => fact !== null);
}
