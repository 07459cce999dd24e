import type { Writing } from '#application/write-document.ts';
import { builder } from '../builder.ts';

/** What `approve` means wherever a document is written. */
export const approve = 'Whether it is posted at once; a draft when left out.';

/** What `replaces` means wherever a document is written. */
export const replaces = 'The draft whose place the entries take: it keeps its id and number. A new document when left out.';

/** A draft that is written anew. */
export const DraftVersionInput = builder.inputType('DraftVersionInput', {
  description: 'A draft, in the version that its editor saw.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which document.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
  }),
});

/** Returns what becomes of the entries of a mutation. */
export function writingOf(args: { readonly approve?: boolean | null | undefined; readonly replaces?: Writing['replaces'] }): Writing {
  return { approve: args.approve === true, replaces: args.replaces };
}
