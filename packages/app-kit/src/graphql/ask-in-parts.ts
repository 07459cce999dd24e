import type { GraphqlAnswer, GraphqlPart, GraphqlRequest, HostGraphql } from '@suanpan/protocol/host';
import type { FreshAnswers } from './fresh-answers.ts';
import { readParts } from './read-parts.ts';

/** What is asked, and how. */
export interface AskedInParts {
  readonly graphql: HostGraphql;
  readonly fresh: FreshAnswers;
  /** The whole answer, if it is on its way already. */
  readonly known: Promise<GraphqlAnswer> | undefined;
  readonly request: GraphqlRequest;
  readonly signal: AbortSignal;
}

/** Who hears the parts. */
export interface PartsObserver<Part> {
  next(part: Part): void;
  error(error: unknown): void;
  complete(): void;
}

type Rest = AsyncGenerator<GraphqlPart, undefined>;

const accept = 'multipart/mixed;deferSpec=20220824,application/json';

/**
 * Asks for an answer in parts and gives each as it comes.
 *
 * When something changed before the last one, the whole is asked for again: a late part must not cover what is known since.
 */
export async function askInParts<Part>(asked: AskedInParts, observer: PartsObserver<Part>): Promise<void> {
  const give = (part: GraphqlPart): void => observer.next(part as Part);
  try {
    for await (const part of freshParts(asked)) give(part);
    observer.complete();
  } catch (error) {
    observer.error(error);
  }
}

async function* freshParts({ graphql, fresh, known, request, signal }: AskedInParts): Rest {
  const before = fresh.changes();
  let rest: Rest | undefined;
  const read = async (response: Response): Promise<unknown> => {
    rest = readParts(response);
    return (await rest.next()).value;
  };
  let part: GraphqlPart = await (known ?? graphql.execute(request, { signal, form: { accept, read } }));
  let isBegun = false;
  while (before === fresh.changes()) {
    yield part;
    if (part.hasNext !== true) return undefined;
    isBegun = true;
    part = await nextOf(rest);
  }
  const whole = await fresh.read(() => graphql.execute(request, { signal }));
  yield isBegun ? { ...whole, hasNext: false } : whole;
  return undefined;
}

/** What breaks off is told as a last part: what came before stands. */
async function nextOf(rest: Rest | undefined): Promise<GraphqlPart> {
  const next = await rest?.next().catch((error: unknown) => ({ value: brokenOff(String(error)) }));
  return next?.value ?? brokenOff('The answer ended early');
}

function brokenOff(message: string): GraphqlPart {
  return { errors: [{ message, extensions: { code: 'SP-HOST-001' } }], hasNext: false };
}
