import { monthNamed } from '../months/month.ts';

/** Which vouchers of a month a list shows: all, those under one word, or those by hand. */
export const voucherViews = ['ALL', 'GENERAL', 'RECEIPT', 'PAYMENT', 'TRANSFER', 'HAND'] as const;
/** One of them. */
export type VoucherView = (typeof voucherViews)[number];

/** What the list of vouchers shows; all of it lives in the address. */
export interface VoucherListState {
  /** Null for the present month. */
  readonly month: string | null;
  readonly view: VoucherView;
  readonly search: string;
  readonly after: string | null;
  readonly before: string | null;
}

/** Returns the view of this name; all when there is none. */
export function viewNamed(name: string | null): VoucherView {
  return voucherViews.find((view) => view === name) ?? 'ALL';
}

/** Returns the state that an address means. */
export function readVoucherListState(params: URLSearchParams): VoucherListState {
  return {
    month: monthNamed(params.get('month')),
    view: viewNamed(params.get('view')),
    search: params.get('q') ?? '',
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeVoucherListState({ month, view, search, after, before }: VoucherListState): URLSearchParams {
  return new URLSearchParams({
    ...(month !== null && { month }),
    ...(view !== 'ALL' && { view }),
    ...(search !== '' && { q: search }),
    ...(after !== null && { after }),
    ...(before !== null && { before }),
  });
}
