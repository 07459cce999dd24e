import * as v from 'valibot';
import { request } from '../messages/contract.ts';

const text = v.pipe(v.string(), v.maxLength(200, 'must have 200 characters at most'));

/** Has the person choose an account that can be posted to, in a drawer of the app that keeps the chart of accounts. */
export const accountsPick = request('accounts.pick', {
  version: 1,
  input: v.strictObject({
    /** What is searched for at first. */
    search: v.optional(text, ''),
    /** Only accounts of this group; of all when absent. */
    category: v.optional(v.picklist(['ASSET', 'LIABILITY', 'EQUITY', 'COST', 'INCOME_EXPENSE'])),
  }),
  output: v.strictObject({ id: text, code: text, name: text }),
  refusals: ['cancelled'],
  // A person searches, is called away, and comes back.
  deadlineMs: 10 * 60_000,
});
