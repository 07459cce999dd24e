import type { QuestionFacts } from '@suanpan/protocol/host-messages';
import type { RequestContract } from '@suanpan/protocol/message-contract';
import { alreadyAnswered } from './request-failures.ts';
import type { Speaker } from './speaker.ts';

/** An app that answers a request. */
export interface Answering {
  readonly speaker: Speaker;
  readonly contract: RequestContract;
  readonly answerer: (input: never, facts: QuestionFacts) => unknown;
}

/** Which answerer is wanted: whoever answers a topic, or one app by name. */
export interface WantedAnswerer {
  readonly topic: string;
  readonly app?: string | undefined;
}

/** Who answers what on this page. */
export interface Answerers {
  /** Throws SP-MSG-010 when somebody answers already what only one may. Returns the way to stop. */
  add(answering: Answering): () => void;
  /** Returns who answers a topic; has the app that can loaded, and waits until it does or `signal` is aborted. */
  find(wanted: WantedAnswerer, signal: AbortSignal): Promise<Answering | undefined>;
}

/** Has the app that answers a topic loaded; resolves to whether there is one. */
export type WakeAnswerer = (topic: string, app?: string) => Promise<boolean>;

/** Makes the list of a page. */
export function createAnswerers(wake: WakeAnswerer): Answerers {
  const present: Answering[] = [];
  const waiting = new Set<() => void>();
  const presently = ({ topic, app }: WantedAnswerer): Answering | undefined =>
    present.find(({ contract, speaker }) => contract.name === topic && (app === undefined || speaker.app === app));
  return {
    add(mine) {
      const { name, isAskedOfEach } = mine.contract;
      const other = presently({ topic: name, app: isAskedOfEach ? mine.speaker.app : undefined });
      if (other) throw alreadyAnswered(mine.contract, other.speaker, mine.speaker);
      present.push(mine);
      for (const look of waiting) look();
      return () => {
        const index = present.indexOf(mine);
        if (index >= 0) present.splice(index, 1);
      };
    },
    async find(wanted, signal) {
      if (presently(wanted) || !(await wake(wanted.topic, wanted.app))) return presently(wanted);
      // The app is there by now, but may begin to answer a little later.
      if (!signal.aborted) await untilThere(() => presently(wanted) !== undefined, waiting, signal);
      return presently(wanted);
    },
  };
}

function untilThere(isThere: () => boolean, waiting: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      waiting.delete(look);
      signal.removeEventListener('abort', go);
      resolve();
    };
    const look = (): void => (isThere() ? go() : undefined);
    waiting.add(look);
    signal.addEventListener('abort', go, { once: true });
    look();
  });
}
