import { ProtocolError } from '@suanpan/protocol/errors';
import type { Refusal } from '@suanpan/protocol/host-messages';
import type { RequestContract } from '@suanpan/protocol/message-contract';
import { admitMessage } from './admit-message.ts';
import { type Answering, type WakeAnswerer, createAnswerers } from './find-answerer.ts';
import type { MessageLog } from './message-log.ts';
import { answererFailed, nobodyAnswers, refused, tooLate, versionsApart } from './request-failures.ts';
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

/** Carries questions to whoever answers them. */
export interface RequestTopics {
  ask(asked: AskedQuestion): Promise<unknown>;
  /** Throws SP-MSG-010 when somebody answers already. Returns the way to stop. */
  answer(answering: Answering): () => void;
}

export interface RequestTopicsParts {
  readonly log: MessageLog;
  readonly report: (error: unknown, owner: Pick<Speaker, 'app' | 'release'>) => void;
  readonly wake: WakeAnswerer;
  /** Runs a function after so many milliseconds; returns the way to stop. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

/** Makes the requests of a page. */
export function createRequestTopics({ log, report, wake, later }: RequestTopicsParts): RequestTopics {
  const answerers = createAnswerers(wake);
  const settle = async ({ contract, app, input, facts }: AskedQuestion, signal: AbortSignal): Promise<unknown> => {
    const found = await answerers.find({ topic: contract.name, app }, signal);
    if (!found) throw nobodyAnswers(contract, facts.app);
    const { speaker } = found;
    if (found.contract.version !== contract.version) throw versionsApart(contract, found.contract, speaker);
    const question = admitMessage(found.contract.input, input, { action: 'ask', topic: contract.name, app: facts.app });
    const given = await answerOf(found, question, { facts, signal, report });
    if (isRefusal(given)) throw refused(contract, given, speaker);
    return admitMessage(contract.output, given, { action: 'answer', topic: contract.name, app: speaker.app });
  };
  return {
    async ask(asked) {
      const { contract, facts, signal, input } = asked;
      const ending = new AbortController();
      const stopClock = later(() => ending.abort(tooLate(contract, facts.app)), contract.deadlineMs);
      const leave = (): void => ending.abort(signal?.reason);
      signal?.addEventListener('abort', leave, { once: true });
      if (signal?.aborted) leave();
      try {
        const answer = await Promise.race([settle(asked, ending.signal), rejectedBy(ending.signal)]);
        log.add({ kind: 'request', facts, content: input, fate: 'answered', note: '' });
        return answer;
      } catch (error) {
        const isMeant = signal?.aborted === true || (error instanceof ProtocolError && error.code === 'SP-MSG-006');
        log.add({ kind: 'request', facts, content: input, fate: isMeant ? 'refused' : 'dead', note: firstLine(error) });
        throw error;
      } finally {
        stopClock();
        signal?.removeEventListener('abort', leave);
        ending.abort();
      }
    },
    answer: answerers.add,
  };
}

interface Asking {
  readonly facts: StampedFacts;
  readonly signal: AbortSignal;
  readonly report: RequestTopicsParts['report'];
}

async function answerOf(
  { answerer, speaker, contract }: Answering,
  question: unknown,
  { facts, signal, report }: Asking,
): Promise<unknown> {
  try {
    return await answerer(question as never, facts.withSignal(signal));
  } catch (cause) {
    // Whoever stops because nobody wants the answer any more has not failed.
    if (!signal.aborted) report(cause, speaker);
    throw answererFailed(contract, speaker, cause);
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}

function isRefusal(given: unknown): given is Refusal {
  return typeof given === 'object' && given !== null && 'refused' in given && typeof given.refused === 'string';
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');
}
