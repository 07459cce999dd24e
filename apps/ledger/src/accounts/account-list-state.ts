/** The groups of the chart, in the order of their codes. */
export const accountCategories = ['ASSET', 'LIABILITY', 'EQUITY', 'COST', 'INCOME_EXPENSE'] as const;
type AccountCategory = (typeof accountCategories)[number];

/** What the chart shows; all of it lives in the address. */
export interface AccountListState {
  /** Null for the whole chart. */
  readonly category: AccountCategory | null;
  readonly search: string;
}

/** Returns the group of this name, or null when there is none. */
export function categoryNamed(name: string | null): AccountCategory | null {
  return accountCategories.find((category) => category === name) ?? null;
}

/** Returns the state that an address means. */
export function readAccountListState(params: URLSearchParams): AccountListState {
  return { category: categoryNamed(params.get('category')), search: params.get('q') ?? '' };
}

/** Returns the address's query of a state, defaults left out. */
export function writeAccountListState({ category, search }: AccountListState): URLSearchParams {
  return new URLSearchParams({ ...(category !== null && { category }), ...(search !== '' && { q: search }) });
}
