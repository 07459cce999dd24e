import type { AskedQuestion, RequestTopicsParts } from './asked-question.ts';
import { type Answering, createAnswerers } from './answerers.ts';

/** Carries questions to whoever answers them. */
export interface RequestTopics {
  ask(asked: AskedQuestion): Promise<unknown>;
  /** Throws SP-MSG-010 when somebody answers already. Returns the way to stop. */
  answer(answering: Answering): () => void;
}

/** Makes the requests of a page. What carries a question comes with the first one. */
export function createRequestTopics(parts: RequestTopicsParts): RequestTopics {
  const answerers = createAnswerers();
  return {
    async ask(asked) {
      const { carryQuestion } = await import('./carry-question.ts');
      return carryQuestion(asked, { ...parts, answerers });
    },
    answer: answerers.add,
  };
}
