import { parse, type DocumentNode, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../errors/request-reason.ts';

const maxCharacters = 20_000;
const maxTokens = 4000;

/** How many documents are kept: the apps have about fifty, and each release has its own. */
const kept = 1000;

const known = new Map<string, DocumentNode>();

/** Returns a document's syntax tree, the same one each time, so that what is told of it is found by it; refuses what is too long. */
export function documentOf(text: string): DocumentNode {
  const found = known.get(text) ?? parseLimited(text);
  // The one that was not asked for the longest goes first.
  known.delete(text);
  known.set(text, found);
  if (known.size > kept) known.delete(known.keys().next().value ?? '');
  return found;
}

/** Has each document parsed once; its validation is then remembered by Yoga, which goes by the tree. */
export const knownDocuments: Plugin = {
  onParse({ params: { source }, setParsedDocument }) {
    setParsedDocument(documentOf(String(source)));
  },
};

function parseLimited(text: string): DocumentNode {
  if (text.length > maxCharacters) throw tooLong(text.length, maxCharacters);
  try {
    return parse(text, { maxLexicalTokens: maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)) throw tooLong(maxTokens + 1, maxTokens);
    throw error;
  }
}

function tooLong(length: number, max: number): Refusal {
  return new Refusal<RequestReason>('query-too-long', { length, max });
}
