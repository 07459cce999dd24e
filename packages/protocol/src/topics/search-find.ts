import * as v from 'valibot';
import { request } from '../messages/contract.ts';

const textSchema = v.pipe(v.string(), v.maxLength(300, 'must have at most 300 characters'));

const foundSchema = v.strictObject({
  /** Under which heading it stands. */
  kind: v.picklist(['document', 'customer', 'product', 'other']),
  title: v.pipe(textSchema, v.nonEmpty('must not be empty')),
  subtitle: v.optional(textSchema),
  /** The page that shows it. */
  href: v.pipe(textSchema, v.regex(/^\/(?!\/)/, 'must be an address on this site, like "/sales/orders/42"')),
  /** How well it fits what was typed, as `rankMatch` says. */
  rank: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});

/** One thing that an app has found. */
export type FoundThing = Readonly<v.InferOutput<typeof foundSchema>>;

/** What there is for words that somebody typed in the search of the frame, which asks every app that answers this. */
export const searchFind = request('search.find', {
  version: 1,
  input: v.strictObject({
    words: v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(100, 'must have at most 100 characters')),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
  output: v.pipe(v.array(foundSchema), v.maxLength(50, 'must be at most 50')),
  deadlineMs: 8000,
  isAskedOfEach: true,
});
