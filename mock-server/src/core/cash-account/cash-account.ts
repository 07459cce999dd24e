/** Where money is kept, booked to an account of the ledger. */
export interface CashAccount {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** 1001, 1002 or 1012, or one below them. */
  readonly accountCode: string;
  readonly enabled: boolean;
  /** Whether more may go out than its account of the ledger has, such as an overdraft. */
  readonly allowNegative: boolean;
}

/** What can be entered about a cash account; what is left out of a change stays as it is. */
export interface CashAccountEntries {
  readonly name?: string | null | undefined;
  readonly accountCode?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
  readonly allowNegative?: boolean | null | undefined;
}

/** The checked entries of a cash account. */
export type CashAccountFields = Omit<CashAccount, 'id' | 'version'>;
