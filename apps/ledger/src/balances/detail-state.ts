import { monthNamed } from '../months/month.ts';

/** What the detail of an account shows; all of it lives in the address. */
export interface DetailState {
  /** The first month; null for the present one. */
  readonly from: string | null;
  /** The last month; null for the first one. */
  readonly to: string | null;
  readonly after: string | null;
  readonly before: string | null;
}

/** Returns the state that an address means. */
export function readDetailState(params: URLSearchParams): DetailState {
  return {
    from: monthNamed(params.get('from')),
    to: monthNamed(params.get('to')),
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeDetailState(state: DetailState): URLSearchParams {
  return new URLSearchParams(
    Object.entries(state).flatMap(([key, value]: readonly [string, string | null]) => (value === null ? [] : [[key, value]])),
  );
}
