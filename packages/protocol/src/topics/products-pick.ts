import * as v from 'valibot';
import { request } from '../messages/contract.ts';

const text = v.pipe(v.string(), v.maxLength(200, 'must have 200 characters at most'));
const decimal = v.pipe(v.string(), v.regex(/^\d{1,18}(\.\d{1,18})?$/, 'must be a decimal string, like "12.5"'));

/** Has the person choose a product in use, in a drawer of the app that keeps products. */
export const productsPick = request('products.pick', {
  version: 1,
  input: v.strictObject({
    /** What is searched for at first. */
    search: v.optional(text, ''),
  }),
  output: v.strictObject({
    id: text,
    sku: text,
    name: text,
    /** Size, grade or packing; may be empty. */
    spec: text,
    /** What it is counted in. */
    unit: text,
    /** The list price with tax. */
    price: decimal,
    /** The usual rate, percent. */
    taxRate: decimal,
  }),
  refusals: ['cancelled'],
  // A person searches, is called away, and comes back.
  deadlineMs: 10 * 60_000,
});
