import * as v from 'valibot';
import { locales } from './locales.ts';

export type { Locale } from './locales.ts';

const companySchema = v.object({ id: v.string(), name: v.string(), timeZone: v.string() });

const schema = v.object({
  user: v.object({ id: v.string(), name: v.string(), loginName: v.string() }),
  company: companySchema,
  companies: v.array(companySchema),
  roles: v.array(v.string()),
  permissions: v.array(v.string()),
  locale: v.picklist(locales),
  /** With how much of the product the person works: `SIMPLE` for the few pages of a small shop, else all of it. */
  mode: v.optional(v.string()),
  /** `SEPARATE` where whoever makes a document does not approve it. */
  duties: v.optional(v.string()),
  /** That nothing more is entered into the company (`ARCHIVED`, or `EXPIRED` after its `day`), or that the day comes near (`ENDING`); nothing when absent. */
  entry: v.optional(v.object({ state: v.string(), day: v.optional(v.string()) })),
});

/** Who is signed in, to which company, and what they may do there. */
export type Session = Readonly<v.InferOutput<typeof schema>>;

/** Returns whether `value` is a session. */
export function isSession(value: unknown): value is Session {
  return v.is(schema, value);
}
