import * as v from 'valibot';
import { request } from '../messages/contract.ts';

const text = v.pipe(v.string(), v.maxLength(200, 'must have 200 characters at most'));

/** Has the person choose a supplier in use, in a drawer of the app that keeps suppliers. */
export const suppliersPick = request('suppliers.pick', {
  version: 1,
  input: v.strictObject({
    /** What is searched for at first. */
    search: v.optional(text, ''),
  }),
  output: v.strictObject({ id: text, name: text }),
  refusals: ['cancelled'],
  // A person searches, is called away, and comes back.
  deadlineMs: 10 * 60_000,
});
