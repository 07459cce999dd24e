import type { GraphqlAnswer } from '@suanpan/protocol/host';

/** A change of the company, as the backend tells it. */
export interface ToldChange {
  /** The GraphQL type of what changed. */
  readonly kind: string;
  /** Null when they are too many to name, or not known. */
  readonly ids: readonly string[] | null;
}

/** What following needs of the page. */
export interface ChangeSource {
  /** Opens a stream, which gives null as a sign of life; `isResumed` asks for everything that may have been missed. */
  open(isResumed: boolean, signal: AbortSignal): AsyncIterable<GraphqlAnswer | null>;
  /** Runs `work` in one tab at a time; `isResumed` says that another tab did before. Rejects when `signal` ends the waiting. */
  lead(work: (isResumed: boolean) => Promise<void>, signal: AbortSignal): Promise<void>;
  tell(change: ToldChange): void;
  /** Resolves after a time, or earlier when there may be a network again. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The first and the longest wait before the next try, in milliseconds. */
const waits = { first: 1000, longest: 60_000 };

/** Tells of every change from one stream for all tabs of a person in a company, until `signal`. Never rejects. */
export async function followChanges(source: ChangeSource, signal: AbortSignal): Promise<void> {
  await source.lead((isResumed) => keepOpen(source, isResumed, signal), signal).catch(() => undefined);
}

async function keepOpen(source: ChangeSource, isSucceeding: boolean, signal: AbortSignal): Promise<void> {
  let wait = waits.first;
  for (let isResumed = isSucceeding; !signal.aborted; isResumed = true) {
    const wasOpen = await hearOne(source, isResumed, signal);
    wait = wasOpen ? waits.first : Math.min(wait * 2, waits.longest);
    // Not all pages at once, when a server comes back.
    if (!signal.aborted) await source.wait(wait * (0.5 + Math.random()), signal);
  }
}

/** Returns whether the stream was open for a while, or carried a change. */
async function hearOne(source: ChangeSource, isResumed: boolean, signal: AbortSignal): Promise<boolean> {
  let signs = 0;
  try {
    for await (const answer of source.open(isResumed, signal)) {
      if (answer?.errors) return false;
      const change = answer?.data?.['changes'] as ToldChange | undefined;
      if (change) source.tell(change);
      signs += 1;
    }
  } catch {
    // The network or the server is away, and comes back or not.
  }
  // The first sign of life comes before a refusal as well.
  return signs > 1;
}
