/** Somebody the company buys from. */
export interface Supplier {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly mnemonic: string;
  readonly taxNumber: string;
  readonly creditDays: number;
  readonly enabled: boolean;
}

/** What can be entered about a supplier; what is left out stays as it is, or gets its default. */
export interface SupplierEntries {
  readonly code?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly taxNumber?: string | null | undefined;
  readonly creditDays?: number | null | undefined;
  readonly enabled?: boolean | null | undefined;
}

/** The checked entries of a supplier. */
export type SupplierFields = Omit<Supplier, 'id' | 'version' | 'mnemonic'>;
