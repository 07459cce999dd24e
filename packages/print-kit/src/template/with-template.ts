import type { PrintedDocument, PrintedRow } from '../document/printed-document.ts';
import { contactsOf, paymentOf, type CompanyFacts, type PrintedCompanyFact } from './company-facts.ts';
import type { PrintTemplate } from './print-template.ts';

/** A document as its company has it printed. */
export interface TemplatedDocument extends PrintedDocument {
  readonly header: string;
  /** Where one reaches the company: below its name. */
  readonly contacts: readonly PrintedCompanyFact[];
  /** What others need to pay it and to invoice it: at the end. */
  readonly payment: readonly PrintedCompanyFact[];
  readonly footer: readonly string[];
  /** Whether what it comes to is written in words as well. */
  readonly hasWords: boolean;
  /** Whether it says which copy it is. */
  readonly hasCopy: boolean;
  /** Tells apart what must be measured anew. */
  readonly look: string;
}

/** The sums that are about the tax, and so are left out with it. */
const taxSums: ReadonlySet<string> = new Set(['net', 'tax']);

/** Returns a document as a template has it printed, with what its company says of itself; the usual one of a company that says nothing changes nothing. */
export function withTemplate(document: PrintedDocument, template: PrintTemplate, company: CompanyFacts | null): TemplatedDocument {
  const { title, header, footer, hiddenParts, hiddenSignatures } = template;
  const isShown = (part: string): boolean => !hiddenParts.includes(part);
  const hidden = isShown('tax') ? template.hiddenColumns : [...template.hiddenColumns, 'taxRate'];
  return {
    ...document,
    company: company === null || company.printedName === '' ? document.company : company.printedName,
    contacts: company === null ? [] : contactsOf(company, hiddenParts),
    payment: company === null ? [] : paymentOf(company, hiddenParts),
    title: title === '' ? document.title : title,
    header,
    footer: footer === '' ? [] : footer.split('\n'),
    columns: document.columns.filter(({ id }) => !hidden.includes(id)),
    rows: hidden.length === 0 ? document.rows : document.rows.map((row) => without(row, hidden)),
    sums: isShown('tax') ? document.sums : document.sums.filter(({ id }) => !taxSums.has(id)),
    signatures: document.signatures.filter(({ id }) => !hiddenSignatures.includes(id)),
    hasWords: isShown('words'),
    hasCopy: isShown('copy'),
    look: JSON.stringify([template, company]),
  };
}

/** A roll has no columns: what is left out must not be in the line either. */
function without({ id, cells }: PrintedRow, hidden: readonly string[]): PrintedRow {
  return { id, cells: Object.fromEntries(Object.entries(cells).filter(([name]) => !hidden.includes(name))) };
}
