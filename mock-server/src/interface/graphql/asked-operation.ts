import { createHash } from 'node:crypto';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import type { Services } from '../services.ts';

/** What a request asks to be run: a document, its hash, or both. */
export interface Asked {
  readonly query: string | null;
  readonly hash: string | null;
  /** The release that asks, as it says; null when it does not. */
  readonly release: string | null;
}

/** The operation that a request means. */
export interface AskedOperation {
  readonly text: string;
  /** Whether a published release has it; not looked for where anything valid is run, unless it came as a hash. */
  readonly isPublished: boolean;
}

/** The hashes of published texts that were asked for; there are as many as releases have operations. */
const knownHashes = new Map<string, string>();

/** Finds the operation that a request means; refuses one that no release has, where only those are run. */
export async function askedOperation(
  { operations, isStrict }: Pick<Services, 'operations' | 'isStrict'>,
  asked: Asked,
): Promise<AskedOperation> {
  const { query, hash, release } = asked;
  if (query !== null && hash !== null && hash !== hashOf(query))
    throw new Refusal<RequestReason>('request-malformed', { detail: 'sha256Hash is not that of the query' });
  if (query !== null && !isStrict) return { text: query, isPublished: false };
  const wanted = hash ?? hashOf(query ?? '');
  const text = await operations?.find(wanted, release);
  if (text == null) throw new Refusal<RequestReason>('operation-unknown', { hash: wanted });
  knownHashes.set(text, wanted);
  return { text, isPublished: true };
}

function hashOf(text: string): string {
  return knownHashes.get(text) ?? createHash('sha256').update(text).digest('hex');
}
