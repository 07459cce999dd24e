/** What a company says of itself on paper; each may be empty. */
export interface CompanyFacts {
  /** 0 while nothing was said. */
  readonly version: number;
  /** In place of the name that it has here; empty for that one. */
  readonly printedName: string;
  /** The unified social credit code, which is the number for taxes as well. */
  readonly creditCode: string;
  readonly address: string;
  readonly phone: string;
  readonly bank: string;
  readonly bankAccount: string;
}

/** What is entered of them. */
export type CompanyFactEntries = Omit<CompanyFacts, 'version'>;

/** How long each may be, in characters. */
export const companyFactLimits = { printedName: 60, creditCode: 18, address: 100, phone: 40, bank: 60, bankAccount: 40 } as const;

/** What can be wrong with one. */
export type CompanyFactReason = 'credit-code-wrong';

/** What a company says while it says nothing. */
export const noCompanyFacts: CompanyFacts = {
  version: 0,
  printedName: '',
  creditCode: '',
  address: '',
  phone: '',
  bank: '',
  bankAccount: '',
};
