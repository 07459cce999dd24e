import type { Random } from '../random/seeded-random.ts';
import { handleMessage, type HandlingParts } from './handle-message.ts';
import { findDueLines, lineStart, readLines, type LineKey } from './inbox-lines.ts';
import type { MessageConsumer } from './message-consumer.ts';
import type { RelayDatabase } from './relay-database.ts';

/** What a consumer is run with. */
export interface InboxParts extends HandlingParts {
  readonly relay: RelayDatabase;
  /** How many messages of it are handled at once; each takes a connection while it runs. */
  readonly atOnce: number;
}

/** Does some work and says whether there may be more. */
type Step = (isStopping: () => boolean) => Promise<boolean>;

const linesAtOnce = 16;

/**
 * Returns the step that handles what waits for a consumer, each aggregate in order and several of them at once.
 *
 * Each step looks at some aggregates and the next one behind them, so that no number of those that cannot go on hides the others.
 */
export function inboxStep(parts: InboxParts, consumer: MessageConsumer): Step {
  let after = lineStart;
  let handledInRound = false;
  return async (isStopping) => {
    const now = parts.clock.now();
    const { due, last } = await parts.relay.tx((tx) => findDueLines(tx, consumer.name, { after, now }));
    after = last ?? lineStart;
    const keys = shuffled(due, parts.random);
    while (keys.length > 0 && !isStopping()) {
      if (await runLines(parts, { consumer, keys: keys.splice(0, linesAtOnce), isStopping })) handledInRound = true;
    }
    if (last !== null) return true;
    const more = handledInRound;
    handledInRound = false;
    return more;
  };
}

interface LineWork {
  readonly consumer: MessageConsumer;
  readonly keys: readonly LineKey[];
  readonly isStopping: () => boolean;
}

async function runLines(parts: InboxParts, { consumer, keys, isStopping }: LineWork): Promise<boolean> {
  const lines = await parts.relay.tx((tx) => readLines(tx, consumer.name, keys));
  let handled = false;
  const worker = async (): Promise<void> => {
    for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
      for (const message of line) {
        const end = isStopping() ? 'not-ours' : await handleMessage(parts, consumer, message);
        if (end !== 'not-ours') handled = true;
        // What follows is for whoever has this one, or for later.
        if (end !== 'done') break;
      }
    }
  };
  // Waits for all of them, so that a stop finds nothing running even when one has failed.
  const ends = await Promise.allSettled(Array.from({ length: parts.atOnce }, worker));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return handled;
}

/** Each process in an order of its own, so that several of them seldom want the same. */
function shuffled(keys: readonly LineKey[], random: Random): LineKey[] {
  return keys
    .map((key) => ({ key, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ key }) => key);
}
