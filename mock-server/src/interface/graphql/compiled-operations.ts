import type { Plugin } from 'graphql-yoga';
import { execute, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compiledOf } from './compile-operation.ts';
import type { RequestContext } from './request-context.ts';
import type { Execute } from './request-transaction.ts';

/**
 * Runs the operations of published releases as compiled code, as they are few and come again and again.
 *
 * Before the transaction's plugin, which runs what this one sets. Every field that computes something must have a resolver: a function as
 * the value of a property would not be called. A test holds the answers, errors included, against those of the interpreter.
 */
export const compiledOperations: Plugin = {
  onExecute({ args, setExecuteFn }) {
    const { isPublished } = args.contextValue as unknown as RequestContext;
    setExecuteFn(executorOf(args.schema, args.document, isPublished));
  },
};

/** Returns the way to run a document; Yoga's own executor costs more. */
export function executorOf(schema: GraphQLSchema, document: DocumentNode, isPublished: boolean): Execute {
  return (isPublished ? compiledOf(schema, document) : null) ?? execute;
}
