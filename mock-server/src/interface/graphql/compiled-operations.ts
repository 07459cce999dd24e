import { Kind, visit, type DocumentNode, type ExecutionArgs, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import type { RequestContext } from './request-context.ts';

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/** By tree, which the cache of documents keeps; null for what is not compiled. */
const compiled = new WeakMap<DocumentNode, Execute | null>();

/**
 * Runs the operations of published releases as compiled code, as they are few and come again and again.
 *
 * Before the transaction's plugin, which runs what this one sets. Every field that computes something must have a resolver: a function as
 * the value of a property would not be called. A test holds the answers, errors included, against those of the interpreter.
 */
export const compiledOperations: Plugin = {
  onExecute({ args, executeFn, setExecuteFn }) {
    const { isPublished } = args.contextValue as unknown as RequestContext;
    if (isPublished) setExecuteFn(compiledOf(args.schema, args.document) ?? executeFn);
  },
};

/** Returns the way to run a document as compiled code; null when it cannot be compiled. */
export function compiledOf(schema: GraphQLSchema, document: DocumentNode): Execute | null {
  const known = compiled.get(document);
  if (known !== undefined) return known;
  const made = compile(schema, document);
  compiled.set(document, made);
  return made;
}

function compile(schema: GraphQLSchema, document: DocumentNode): Execute | null {
  if (document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length !== 1 || hasLateParts(document)) return null;
  const query = compileQuery(schema, document);
  if (!isCompiledQuery(query)) return null;
  return ({ rootValue, contextValue, variableValues }) => query.query(rootValue, contextValue, variableValues ?? {});
}

/** Compiled code gives one answer, and knows nothing of parts that come later. */
function hasLateParts(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive({ name }) {
      found ||= name.value === 'defer' || name.value === 'stream';
    },
  });
  return found;
}
