/** The groups of the Accounting Standards for Small Enterprises: 资产, 负债, 所有者权益, 成本, 损益. */
export const accountCategories = ['ASSET', 'LIABILITY', 'EQUITY', 'COST', 'INCOME_EXPENSE'] as const;

/** The group that an account belongs to, together with everything below it. */
export type AccountCategory = (typeof accountCategories)[number];

/** On which side an account grows: 借, 贷. */
export const balanceDirections = ['DEBIT', 'CREDIT'] as const;

/** The side on which an account's balance usually stands. */
export type BalanceDirection = (typeof balanceDirections)[number];

/** An account of the chart (会计科目). */
export interface Account {
  readonly id: string;
  readonly version: number;
  /** Four digits, and two more behind a dot for each level below, e.g. "2221.01.05". */
  readonly code: string;
  readonly name: string;
  /** The names from the first level down to its own. */
  readonly fullName: string;
  readonly mnemonic: string;
  readonly category: AccountCategory;
  readonly direction: BalanceDirection;
  /** Null for an account of the first level. */
  readonly parentCode: string | null;
  /** Whether nothing is below it: only then it can be posted to. */
  readonly isLeaf: boolean;
  /** Whether it came with the standard chart. */
  readonly isStandard: boolean;
  readonly enabled: boolean;
}

/** What can be entered about a new account; the code is the next free one and the direction its parent's when left out. */
export interface NewAccountEntries {
  readonly parentId: string;
  readonly code?: string | null | undefined;
  readonly name: string;
  readonly direction?: BalanceDirection | null | undefined;
}

/** What can be changed of an account; what is left out stays as it is. */
export interface AccountEntries {
  readonly name?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
}

/** Which accounts are wanted; what is left out does not narrow. */
export interface AccountFilter {
  readonly search?: string | null | undefined;
  readonly category?: AccountCategory | null | undefined;
  readonly onlyLeaves?: boolean | null | undefined;
}
