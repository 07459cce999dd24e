/** A place where goods lie. */
export interface Warehouse {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly enabled: boolean;
}

/** What can be entered about a warehouse; what is left out of a change stays as it is. */
export interface WarehouseEntries {
  readonly code?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
}

/** The checked entries of a warehouse. */
export type WarehouseFields = Omit<Warehouse, 'id' | 'version'>;
