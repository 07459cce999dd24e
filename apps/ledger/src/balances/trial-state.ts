import { monthNamed } from '../months/month.ts';

/** What the trial balance shows; all of it lives in the address. */
export interface TrialState {
  /** Null for the present month. */
  readonly month: string | null;
  /** Down to which level; 0 for all. */
  readonly level: number;
  readonly onlyMoved: boolean;
  readonly search: string;
}

/** Returns the state that an address means. */
export function readTrialState(params: URLSearchParams): TrialState {
  const level = Number(params.get('level') ?? '1');
  return {
    month: monthNamed(params.get('month')),
    level: [0, 1, 2, 3, 4].includes(level) ? level : 1,
    onlyMoved: params.get('moved') === '1',
    search: params.get('q') ?? '',
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeTrialState({ month, level, onlyMoved, search }: TrialState): URLSearchParams {
  return new URLSearchParams({
    ...(month !== null && { month }),
    ...(level !== 1 && { level: String(level) }),
    ...(onlyMoved && { moved: '1' }),
    ...(search !== '' && { q: search }),
  });
}
