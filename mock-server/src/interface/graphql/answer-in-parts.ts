import { execute, GraphQLError, type DocumentNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { openStream, type PushedStream } from '#kernel/stream/pushed-stream.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import { compiledOf } from './compile-operation.ts';
import type { LatePlace } from './late-places.ts';
import type { RequestContext } from './request-context.ts';
import { runInTransaction } from './request-transaction.ts';
import { splitLate, type LateDocument } from './split-late.ts';
import { translateResult, type PartialResult } from './translate-errors.ts';

/**
 * Runs a query whose answer comes in parts, all of them in its one transaction, so that they are of one moment.
 *
 * A late part begins when those before it are known, as all share a connection. The transaction ends when the last one is known, not when it
 * is read: a slow reader holds nothing. It ends before when the reader leaves, and when the time is over.
 */
export function answerInParts(args: ExecutionArgs, place: LatePlace): Promise<ExecutionResult | AsyncIterable<PartialResult>> {
  const context = args.contextValue as RequestContext;
  return new Promise((give) => {
    const answer = openAnswer(context, give);
    const run = async (inner: ExecutionArgs): Promise<ExecutionResult> => {
      const split = splitLate(args.document, args.operationName ?? null);
      // A server of the database failed at the very end, and all is known already.
      if (answer.isBegun() || split === null) return {};
      await beginLate(inner.contextValue as RequestContext, place);
      const first = await executePart(inner, split.first);
      if (first.data == null) return first;
      answer.begin({ ...first, hasNext: true });
      await tellLate({ args: inner, late: split.late, answer, longestMs: place.longestMs });
      return {};
    };
    void runInTransaction(args, run).then((result) => {
      place.leave();
      answer.end(result);
    });
  });
}

interface AnswerInParts {
  isBegun(): boolean;
  begin(first: PartialResult): void;
  push(part: PartialResult): void;
  /** Ends it; what was never begun is answered with this result. */
  end(result: ExecutionResult): void;
  /** Resolves when nobody reads any more. */
  readonly left: Promise<'left'>;
}

function openAnswer(context: RequestContext, give: (answer: ExecutionResult | PushedStream<PartialResult>) => void): AnswerInParts {
  const leaving = new AbortController();
  const left = new Promise<'left'>((resolve) => leaving.signal.addEventListener('abort', () => resolve('left'), { once: true }));
  let stream: PushedStream<PartialResult> | undefined;
  const push = (part: PartialResult): void => stream?.push(translateResult(part, context));
  return {
    left,
    push,
    isBegun: () => stream !== undefined,
    begin(first) {
      stream = openStream<PartialResult>({ most: Infinity, instead: () => [], ended: () => leaving.abort() });
      push(first);
      give(stream);
    },
    end(result) {
      if (stream === undefined) give(result);
      stream?.end();
    },
  };
}

interface LateWork {
  readonly args: ExecutionArgs;
  readonly late: readonly LateDocument[];
  readonly answer: AnswerInParts;
  readonly longestMs: number;
}

/** Tells one part after the other; what is still being found out when time is over is stopped by the end of the transaction. */
async function tellLate({ args, late, answer, longestMs }: LateWork): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<'over'>((resolve) => (timer = setTimeout(resolve, longestMs, 'over' as const)));
  try {
    for (const [index, { label, document }] of late.entries()) {
      const place = { path: [], ...(label !== null && { label }) };
      const known = await Promise.race([executePart(args, document), answer.left, over]);
      if (known === 'left') return;
      const hasNext = known !== 'over' && index < late.length - 1;
      answer.push({ incremental: [{ ...place, ...(known === 'over' ? { data: null, errors: [tooLate()] } : known) }], hasNext });
      if (known === 'over') return;
    }
  } finally {
    clearTimeout(timer);
  }
}

async function executePart(args: ExecutionArgs, document: DocumentNode): Promise<ExecutionResult> {
  const { isPublished } = args.contextValue as RequestContext;
  try {
    const run = (isPublished ? compiledOf(args.schema, document) : null) ?? execute;
    return await run({ ...args, document });
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { data: null, errors: [new GraphQLError(originalError.message, { originalError })] };
  }
}

/** In milliseconds: who waits is told first that time is over. */
const graceMs = 250;

/** Waits for BEGIN, as nothing may be told of a transaction that is begun elsewhere again; no statement then outlasts the parts for long. */
async function beginLate({ scope }: RequestContext, { longestMs }: LatePlace): Promise<void> {
  await scope?.work.tx.rows(`SELECT set_config('statement_timeout', $1, true)`, [String(longestMs + graceMs)]);
}

function tooLate(): GraphQLError {
  const originalError = new Refusal<RequestReason>('late-part-missing');
  return new GraphQLError(originalError.message, { originalError });
}
