import { Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Execute } from './request-transaction.ts';

/** By tree, which the cache of documents keeps; null for what is not compiled. */
const compiled = new WeakMap<DocumentNode, Execute | null>();

const late = new WeakMap<DocumentNode, boolean>();

/**
 * Returns the way to run a document as compiled code; null when it cannot be compiled.
 *
 * Every field that computes something must have a resolver: a function as the value of a property would not be called. A test holds the
 * answers, errors included, against those of the interpreter.
 */
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

/** Returns whether parts of the answer may come later, which neither compiled code nor graphql-js knows. */
export function hasLateParts(document: DocumentNode): boolean {
  const known = late.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    Directive({ name }) {
      found ||= name.value === 'defer' || name.value === 'stream';
    },
  });
  late.set(document, found);
  return found;
}
