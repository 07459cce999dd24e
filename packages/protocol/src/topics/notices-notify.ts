import * as v from 'valibot';
import { event } from '../messages/contract.ts';

const line = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(300, 'must have 300 characters at most'));

/** Something that a person should find later, too: kept by the shell in the list of notices of all of their tabs. */
export const noticesNotify = event('notices.notify', {
  version: 1,
  payload: v.strictObject({
    /** A notice that was there already is not shown twice. */
    id: line,
    /** In the person's language. */
    title: line,
    body: v.optional(line),
    tone: v.picklist(['info', 'success', 'danger']),
    /** What it is about. */
    reference: v.optional(v.strictObject({ type: v.string(), id: v.string() })),
  }),
  isForAllTabs: true,
  // The list begins to hear a little after the first app.
  replay: 20,
});
