/** What a company says of itself on paper; each may be empty. */
export interface CompanyFacts {
  /** In place of the name that it has here; empty for that one. */
  readonly printedName: string;
  /** The unified social credit code. */
  readonly creditCode: string;
  readonly address: string;
  readonly phone: string;
  readonly bank: string;
  readonly bankAccount: string;
}

/** What of a company stands on paper, by what it is called there. */
export interface PrintedCompanyFact {
  readonly id: 'address' | 'phone' | 'taxNumber' | 'bank' | 'bankAccount';
  readonly value: string;
}

/** Of each fact the part of a template that it is left out with: a bank and the account there go together. */
const parts: Readonly<Record<PrintedCompanyFact['id'], string>> = {
  address: 'address',
  phone: 'phone',
  taxNumber: 'taxNumber',
  bank: 'bank',
  bankAccount: 'bank',
};

/** Where one reaches the company: below its name. What is left out, or empty, is not among it. */
export function contactsOf({ address, phone }: CompanyFacts, hidden: readonly string[]): readonly PrintedCompanyFact[] {
  return shown({ address, phone }, hidden);
}

/** What others need of the company to pay and to invoice: at the end. */
export function paymentOf({ creditCode, bank, bankAccount }: CompanyFacts, hidden: readonly string[]): readonly PrintedCompanyFact[] {
  return shown({ taxNumber: creditCode, bank, bankAccount }, hidden);
}

function shown(values: Partial<Record<PrintedCompanyFact['id'], string>>, hidden: readonly string[]): readonly PrintedCompanyFact[] {
  const ids = Object.keys(parts) as PrintedCompanyFact['id'][];
  return ids.map((id) => ({ id, value: values[id] ?? '' })).filter(({ id, value }) => value !== '' && !hidden.includes(parts[id]));
}
