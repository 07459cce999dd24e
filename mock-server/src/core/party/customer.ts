/** Somebody the company sells to. */
export interface Customer {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly mnemonic: string;
  readonly contact: string;
  readonly phone: string;
  readonly address: string;
  readonly taxNumber: string;
  readonly creditDays: number;
  /** The most, in fen, that may be owed and on order at once; null for no limit. */
  readonly creditLimit: number | null;
  readonly salespersonId: string;
  readonly enabled: boolean;
}

/** What can be entered about a customer; what is left out stays as it is, or gets its default. */
export interface CustomerEntries {
  readonly code?: string | null | undefined;
  readonly name: string;
  readonly contact?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly taxNumber?: string | null | undefined;
  readonly creditDays?: number | null | undefined;
  /** Money as a decimal string; null takes the limit away. */
  readonly creditLimit?: string | null | undefined;
  readonly salespersonId?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
}

/** The checked entries of a customer. */
export type CustomerFields = Omit<Customer, 'id' | 'version' | 'mnemonic'>;
