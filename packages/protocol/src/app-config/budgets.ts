import * as v from 'valibot';

const bytes = v.pipe(v.number(), v.integer(), v.minValue(1, 'must be a number of bytes'));

/** How much a browser may have to fetch, in bytes of gzip. */
export const budgetsSchema = v.strictObject({
  /** The entry, the scope module, and what they import before they run. */
  entry: v.optional(bytes),
  /** Everything of the app's own that the first screen of a route waits for: entry, page, styles, the texts of one language. */
  route: v.optional(bytes),
});

/** How much of each kind. */
export interface Weights {
  readonly entry: number;
  readonly route: number;
}

/** What an app that names no budgets may weigh; what comes from shared libraries is not counted. */
export const defaultBudgets: Weights = { entry: 60_000, route: 250_000 };
