import type { DocumentLine, DocumentView } from '@suanpan/document-kit/document-view';
import { printedDocument } from '@suanpan/document-kit/printed-document';
import { printedGoods } from '@suanpan/document-kit/printed-goods';
import type { PrintText } from '@suanpan/print-kit/print-texts';
import type { PrintedDocument } from '@suanpan/print-kit/printed-document';
import { voucherColumns, voucherFacts, voucherSignatures } from '@suanpan/print-kit/voucher-form';
import type { Locale } from '@suanpan/protocol/session';
import { printWord } from '../files/print-words.ts';
import { type SampleWords, sampleWords } from './sample-words.ts';
import type { TemplateKind } from './template-values.ts';

/** What a sample is written with. */
interface SampleInk {
  readonly printT: PrintText;
  readonly company: string;
  readonly locale: Locale;
}

const sums = { net: '664.08', tax: '86.32', gross: '750.40' };
const date = '2026-01-15';
const number = '2026-0001';

/** Returns something of a kind as it is printed, with every part that the kind can have; by what prints are made by. */
export function sampleDocument(kind: TemplateKind, ink: SampleInk): PrintedDocument {
  const words = sampleWords[ink.locale];
  if (kind === 'VOUCHER') return sampleVoucher(words, ink);
  if (kind === 'ORDER' || kind === 'QUOTATION' || kind === 'PURCHASE_ORDER') return sampleGoods(kind, words, ink);
  return printedDocument(
    { ...sampleView(words), ...ownFacts(kind, words), type: kind },
    { title: printWord(kind, ink.locale), mark: null },
    ink,
  );
}

function sampleGoods(type: 'ORDER' | 'QUOTATION' | 'PURCHASE_ORDER', words: SampleWords, ink: SampleInk): PrintedDocument {
  const isOffer = type === 'QUOTATION';
  const { note, lines, history = [] } = sampleView(words);
  const facts = [
    { id: 'party', label: type === 'PURCHASE_ORDER' ? words.supplier : words.customer, value: words.party },
    { id: isOffer ? 'until' : 'delivery', label: isOffer ? words.until : words.delivery, value: '2026-02-15' },
    { id: 'date', label: words.date, value: date },
  ];
  const title = printWord(type, ink.locale);
  return printedGoods({ ...sums, type, title, number, mark: null, facts, taxIncluded: true, lines, note, history }, ink);
}

function sampleVoucher({ voucher, voucherNumber, summary, accounts, people }: SampleWords, ink: SampleInk): PrintedDocument {
  const figures = [
    { debit: sums.gross, credit: '' },
    { debit: '', credit: sums.net },
    { debit: '', credit: sums.tax },
  ];
  return {
    type: 'VOUCHER',
    form: 'voucher',
    company: ink.company,
    title: voucher,
    number: voucherNumber,
    mark: null,
    facts: voucherFacts(ink.printT, { date, attachedPapers: 2 }),
    columns: voucherColumns(ink.printT),
    rows: figures.map((figure, index) => ({ id: String(index), cells: { summary, account: accounts[index] ?? '', ...figure } })),
    nameColumn: 'summary',
    total: sums.gross,
    sums: [],
    remark: '',
    signatures: voucherSignatures(ink.printT, people[0]),
  };
}

/** What documents of a kind have and others have not. */
function ownFacts(kind: TemplateKind, { party, warehouses, cashAccount, products }: SampleWords): Partial<DocumentView> {
  const [from, to] = warehouses.map((name) => ({ id: name, name }));
  const supplier = { customer: null, supplier: { id: 'party', name: party } };
  const original = { id: 'original', number: '2026-0000', type: 'SALE', status: 'APPROVED', date } as const;
  const money = { warehouse: null, cashAccount: { id: 'cash', name: cashAccount }, lines: [settledLine(products)] };
  if (kind === 'TRANSFER') {
    const lines = sampleLines(products).map((line) => ({ ...line, price: null, discount: null, taxRate: null }));
    return { customer: null, warehouse: from ?? null, targetWarehouse: to ?? null, lines };
  }
  if (kind === 'RECEIPT') return money;
  if (kind === 'PAYMENT') return { ...money, ...supplier };
  if (kind === 'SALE') return {};
  if (kind === 'SALE_RETURN') return { original };
  return kind === 'PURCHASE_RETURN' ? { ...supplier, original } : supplier;
}

function sampleView({ party, warehouses: [warehouse], products, people: [maker, approver], note }: SampleWords): DocumentView {
  return {
    ...sums,
    id: 'sample',
    version: 1,
    number,
    type: 'SALE',
    status: 'APPROVED',
    execution: 'NONE',
    isPosted: true,
    date,
    amount: sums.gross,
    customer: { id: 'party', name: party },
    supplier: null,
    taxIncluded: true,
    note,
    voidReason: null,
    warehouse: { id: 'from', name: warehouse },
    lines: sampleLines(products),
    original: null,
    redOf: null,
    history: [
      { id: 'made', at: `${date}T02:24:00Z`, action: 'CREATED', by: { name: maker } },
      { id: 'approved', at: `${date}T02:36:00Z`, action: 'APPROVED', by: { name: approver } },
    ],
  };
}

const figures: readonly (readonly [quantity: string, price: string, discount: string, net: string, tax: string, gross: string])[] = [
  ['10', '25', '0', '221.24', '28.76', '250.00'],
  ['4', '108', '5', '363.19', '47.21', '410.40'],
  ['1.5', '60', '0', '79.65', '10.35', '90.00'],
];

function sampleLines(products: SampleWords['products']): readonly DocumentLine[] {
  return products.map(([name, spec, unit], index) => {
    const [quantity = '1', price = '0', discount = '0', net = '0', tax = '0', gross = '0'] = figures[index] ?? [];
    const product = { id: name, sku: `SP-00${index + 1}`, name, spec, unit };
    return { id: name, position: index + 1, quantity, price, discount, taxRate: '13', net, tax, gross, product };
  });
}

/** What the money of a sample settles. */
function settledLine(products: SampleWords['products']): DocumentLine {
  const [line] = sampleLines(products.slice(0, 1));
  const empty = { id: 'settled', position: 1, quantity: null, price: null, discount: null, taxRate: null, product: null };
  return { ...sums, ...line, ...empty, amount: sums.gross, item: { number: '2025-0364', date: '2025-12-30' } };
}
