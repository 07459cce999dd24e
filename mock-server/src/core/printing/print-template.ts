import type { PrintPaper } from './print-record.ts';

/** What a company says the look of: each is printed as something of its own. */
export const printTemplateKinds = [
  'SALE',
  'SALE_RETURN',
  'ORDER',
  'QUOTATION',
  'PURCHASE_ORDER',
  'PURCHASE',
  'PURCHASE_RETURN',
  'PROVISIONAL',
  'TRANSFER',
  'RECEIPT',
  'PAYMENT',
  'VOUCHER',
] as const;
export type PrintTemplateKind = (typeof printTemplateKinds)[number];

/** How a company has one kind printed. What is left out is named, so that what comes to be printed later is seen at first. */
export interface PrintTemplate {
  readonly kind: PrintTemplateKind;
  /** 0 while it never was changed. */
  readonly version: number;
  /** What is proposed where nobody has chosen another on the device. */
  readonly paper: PrintPaper;
  /** In place of the usual title; empty for that one. */
  readonly title: string;
  /** Stands below the name of the company. */
  readonly header: string;
  /** Stands below the last line, such as terms or the account to pay to. */
  readonly footer: string;
  readonly hiddenColumns: readonly string[];
  readonly hiddenSignatures: readonly string[];
  readonly hiddenParts: readonly string[];
}

/** What there is to choose of a kind. */
export interface PrintChoices {
  /** The usual one first. */
  readonly papers: readonly PrintPaper[];
  /** The columns that can be left out; what a line is, how much and what it comes to cannot. */
  readonly columns: readonly string[];
  readonly signatures: readonly string[];
  /** More that can be left out: the rate and sums of the tax, the amount in words, which copy it is, and what the company says of itself. */
  readonly parts: readonly string[];
  /** Whether the title can be another; a voucher's says which of the words it has. */
  readonly hasTitle: boolean;
}

/** Why a template is not changed. */
export type PrintTemplateRefusal = 'print-template-changed';

/** What can be wrong with an entry of one. */
export type PrintTemplateReason = 'print-part-unknown' | 'print-lines-too-many';

/** How long its texts may be, in characters, and in lines. */
export const printTextLimits = { title: 20, header: 100, footer: 300, footerLines: 6 } as const;

const papers: readonly PrintPaper[] = ['A4', 'TWO_PART', 'THREE_PART', 'ROLL_80', 'ROLL_58'];
/** What the company says of itself, on what others get. */
const companyParts = ['address', 'phone', 'taxNumber', 'bank'];
const plainGoods = ['position', 'code', 'spec', 'unit'];
const pricedGoods = [...plainGoods, 'price', 'discount'];

const goods = (...signers: readonly string[]): PrintChoices => ({
  papers,
  columns: pricedGoods,
  signatures: ['maker', 'approver', ...signers],
  parts: ['tax', 'words', 'copy', ...companyParts],
  hasTitle: true,
});

const money = (...signers: readonly string[]): PrintChoices => ({
  ...goods(...signers),
  columns: ['position', 'date'],
  parts: ['words', 'copy', ...companyParts],
});

/** What there is to choose, by kind. */
export const printChoices: Readonly<Record<PrintTemplateKind, PrintChoices>> = {
  SALE: goods('sender', 'customer'),
  SALE_RETURN: goods('receiver', 'customer'),
  ORDER: goods('sender', 'customer'),
  QUOTATION: goods('customer'),
  PURCHASE_ORDER: goods('supplier'),
  PURCHASE: goods('supplier', 'receiver'),
  PURCHASE_RETURN: goods('supplier', 'receiver'),
  PROVISIONAL: goods('supplier', 'receiver'),
  TRANSFER: { ...goods('sender', 'receiver'), columns: plainGoods, parts: ['copy'] },
  RECEIPT: money('cashier', 'payer'),
  PAYMENT: money('cashier', 'payee'),
  VOUCHER: {
    papers: ['VOUCHER', 'VOUCHER_120', 'HALF_A4', 'A4_IN_TWO', 'A4_IN_THREE', 'A4'],
    columns: [],
    signatures: ['chief', 'bookkeeper', 'approver', 'cashier', 'maker'],
    parts: ['words', 'copy'],
    hasTitle: false,
  },
};

/** Returns how a kind is printed while its company says nothing. */
export function usualTemplate(kind: PrintTemplateKind): PrintTemplate {
  const [paper = 'A4'] = printChoices[kind].papers;
  return { kind, version: 0, paper, title: '', header: '', footer: '', hiddenColumns: [], hiddenSignatures: [], hiddenParts: [] };
}

/** Returns the kind that a name stands for; null where what it names has no look of its own. */
export function templateKindOf(name: string): PrintTemplateKind | null {
  return printTemplateKinds.find((kind) => kind === name) ?? null;
}
