import type { Plugin } from 'graphql-yoga';
import { execute } from 'graphql';
import { compiledOf, hasLateParts } from './compile-operation.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Runs the operations of published releases as compiled code, as they are few and come again and again.
 *
 * Before the transaction's plugin, which runs what this one sets. Every field that computes something must have a resolver: a function as
 * the value of a property would not be called. A test holds the answers, errors included, against those of the interpreter.
 */
export const compiledOperations: Plugin = {
  onExecute({ args, executeFn, setExecuteFn }) {
    const { isPublished } = args.contextValue as unknown as RequestContext;
    const compiled = isPublished ? compiledOf(args.schema, args.document) : null;
    // Yoga's own executor gives parts of an answer later, and costs more for whatever comes at once.
    setExecuteFn(compiled ?? (hasLateParts(args.document) ? executeFn : execute));
  },
};
