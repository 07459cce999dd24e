/** What the API answered. */
export interface Answered<Data> {
  readonly data: Data | null;
  /** The code of the first error; null when there was none. */
  readonly code: string | null;
  /** Everything that is known of the errors, for people. */
  readonly text: string;
}

/** Sends a GraphQL document on behalf of one person, over whatever way. */
export type Ask = <Data>(query: string, variables?: Readonly<Record<string, unknown>>, idempotencyKey?: string) => Promise<Answered<Data>>;

/** The people of a fresh company. */
export interface GoldenCompany {
  readonly owner: Ask;
  readonly sales: Ask;
}

/** Makes fresh companies, which have masters of their own and no books. */
export type MakeCompany = () => Promise<GoldenCompany>;

/** The API refused what a month needs. */
export class GoldenError extends Error {}

/** Asks, and fails with what was said when it is refused. */
export async function demand<Data>(ask: Ask, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { data, code, text } = await ask<Data>(query, variables);
  if (code !== null || data === null) throw new GoldenError(text);
  return data;
}
