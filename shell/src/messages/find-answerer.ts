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

/** Who answers what on this page. */
export interface Answerers {
  /** Throws SP-MSG-010 when somebody answers already. Returns the way to stop. */
  add(answering: Answering): () => void;
  /** Returns who answers a topic; has the app that can loaded, and waits until it does or `signal` is aborted. */
  find(topic: string, signal: AbortSignal): Promise<Answering | undefined>;
}

/** Makes the list of a page; `wake` has the app that answers a topic loaded and resolves to whether there is one. */
export function createAnswerers(wake: (topic: string) => Promise<boolean>): Answerers {
  const present = new Map<string, Answering>();
  const waiting = new Map<string, Set<() => void>>();
  return {
    add(mine) {
      const { name } = mine.contract;
      const other = present.get(name);
      if (other) throw alreadyAnswered(mine.contract, other.speaker, mine.speaker);
      present.set(name, mine);
      for (const go of waiting.get(name) ?? []) go();
      return () => {
        if (present.get(name) === mine) present.delete(name);
      };
    },
    async find(topic, signal) {
      if (present.has(topic) || !(await wake(topic))) return present.get(topic);
      // The app is there by now, but may begin to answer a little later.
      if (!present.has(topic) && !signal.aborted) await nextAnswerer(waiting, topic, signal);
      return present.get(topic);
    },
  };
}

function nextAnswerer(waiting: Map<string, Set<() => void>>, topic: string, signal: AbortSignal): Promise<void> {
  const those = waiting.get(topic) ?? new Set();
  waiting.set(topic, those);
  return new Promise((resolve) => {
    const go = (): void => {
      those.delete(go);
      resolve();
    };
    those.add(go);
    signal.addEventListener('abort', go, { once: true });
  });
}
