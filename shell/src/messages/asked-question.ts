import type { RequestContract } from '@suanpan/protocol/message-contract';
import type { WakeAnswerer } from './find-answerer.ts';
import type { MessageLog } from './message-log.ts';
import type { Speaker, StampedFacts } from './speaker.ts';

/** A question on its way. */
export interface AskedQuestion {
  readonly contract: RequestContract;
  /** The app that is asked; whoever answers when absent. */
  readonly app?: string | undefined;
  readonly input: unknown;
  readonly facts: StampedFacts;
  /** Aborted when whoever asks gives up. */
  readonly signal: AbortSignal | undefined;
}

/** What carries questions. */
export interface RequestTopicsParts {
  readonly log: MessageLog;
  readonly report: (error: unknown, owner: Pick<Speaker, 'app' | 'release'>) => void;
  readonly wake: WakeAnswerer;
  /** Runs a function after so many milliseconds; returns the way to stop. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}
