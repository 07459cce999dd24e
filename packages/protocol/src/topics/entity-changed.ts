import * as v from 'valibot';
import { event } from '../messages/contract.ts';

/** In the place of an id: any of the type may have changed, as they are too many to name or it is not known which. */
export const anyId = '*';

/**
 * Things of the business were changed by whoever tells it, and the backend has confirmed it: whoever shows them reads them again.
 *
 * It says which, never what: rights and numbers are the backend's to give.
 */
export const entityChanged = event('business.entity.changed', {
  version: 1,
  payload: v.strictObject({
    /** As GraphQL names the type, e.g. `SalesOrder`. */
    type: v.pipe(v.string(), v.regex(/^[A-Z]\w{0,60}$/, 'must be the name of a GraphQL type')),
    /** Or `anyId` alone. */
    ids: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(100, 'must be an id'))),
      v.minLength(1, 'must name at least one'),
      v.maxLength(1000),
    ),
  }),
  isForAllTabs: true,
});
