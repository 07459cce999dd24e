import { specifiedRules, validate, type DocumentNode } from 'graphql';
import { limitRules } from './query-limits.ts';
import { schema } from './schema.ts';

/** Whether a document may be asked, in production and otherwise; by tree, which the cache of documents keeps. */
const valid = { strict: new WeakMap<DocumentNode, boolean>(), open: new WeakMap<DocumentNode, boolean>() };

/** Returns whether a document is valid and within all limits; found out once for each. */
export function isValid(document: DocumentNode, isStrict: boolean): boolean {
  const known = isStrict ? valid.strict : valid.open;
  const found = known.get(document) ?? validate(schema, document, [...specifiedRules, ...limitRules(isStrict)]).length === 0;
  known.set(document, found);
  return found;
}
