import type { TccPlan } from '#kernel/tcc/run-tcc.ts';

/** Where a process has its rows, and where it listens. */
export interface Place {
  readonly socketFolder: string;
  readonly database: string;
  readonly socket: string;
}

/** Where to be killed, or to wait. */
export interface Trap {
  readonly point: string;
  readonly how: 'die' | 'hold';
}

/** What a process of the fault tests can be told to do. */
export type Deed =
  | { readonly do: 'skew'; readonly byMs: number }
  | { readonly do: 'trap'; readonly trap: Trap | null }
  | { readonly do: 'go' }
  | { readonly do: 'participate'; readonly place: Place; readonly coordinator: string }
  | { readonly do: 'coordinate'; readonly place: Place }
  | { readonly do: 'address'; readonly addresses: Readonly<Record<string, string>> }
  | { readonly do: 'run'; readonly tenantId: string; readonly plan: TccPlan }
  | { readonly do: 'recover' };

/** A deed with the number under which it is answered. */
export type Order = Deed & { readonly id: number };

/** What a process says. */
export type Reply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly reached: string };
