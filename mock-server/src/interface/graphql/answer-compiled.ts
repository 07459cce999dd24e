import { specifiedRules, validate, type DocumentNode } from 'graphql';
import { compiledOf } from './compile-operation.ts';
import { limitRules } from './query-limits.ts';
import type { RequestContext } from './request-context.ts';
import { runInTransaction } from './request-transaction.ts';
import { schema } from './schema.ts';
import { translateResult } from './translate-errors.ts';

/** An operation of a published release, as it is asked for. */
export interface PublishedOperation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
}

/** Whether a document may be asked, in production and otherwise; by tree, which the cache of documents keeps. */
const valid = { strict: new WeakMap<DocumentNode, boolean>(), open: new WeakMap<DocumentNode, boolean>() };

/**
 * Answers a published operation by its compiled code, and returns the answer as JSON; null when it must take the way of all others.
 *
 * It gives what Yoga would by the same plugins, which a test holds for every operation of the apps. Published operations are few, known and
 * most of all requests, so that what Yoga does for any request is more than half of their cost.
 */
export async function answerCompiled(asked: PublishedOperation, context: RequestContext): Promise<string | null> {
  const { document, variables, operationName } = asked;
  const compiled = isValid(document, context.services.isStrict) ? compiledOf(schema, document) : null;
  if (compiled === null) return null;
  const args = { schema, document, contextValue: context, variableValues: variables ?? {}, operationName };
  return JSON.stringify(translateResult(await runInTransaction(args, compiled), context));
}

function isValid(document: DocumentNode, isStrict: boolean): boolean {
  const known = isStrict ? valid.strict : valid.open;
  const found = known.get(document) ?? validate(schema, document, [...specifiedRules, ...limitRules(isStrict)]).length === 0;
  known.set(document, found);
  return found;
}
