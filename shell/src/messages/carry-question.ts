import { ProtocolError } from '@suanpan/protocol/errors';
import type { QuestionFacts, Refusal } from '@suanpan/protocol/host-messages';
import { admitMessage } from './admit-message.ts';
import type { Answerers, Answering } from './answerers.ts';
import { findAnswerer } from './find-answerer.ts';
import { answererFailed, nobodyAnswers, refused, tooLate, versionsApart } from './request-failures.ts';
import type { AskedQuestion, RequestTopicsParts } from './asked-question.ts';
import type { StampedFacts } from './speaker.ts';

interface Carrier extends RequestTopicsParts {
  readonly answerers: Answerers;
}

/** Carries a question to whoever answers it, within its deadline, and notes how it went. */
export async function carryQuestion(asked: AskedQuestion, carrier: Carrier): Promise<unknown> {
  const { contract, facts, signal, input } = asked;
  const { log, later } = carrier;
  const ending = new AbortController();
  const stopClock = later(() => ending.abort(tooLate(contract, facts.app)), contract.deadlineMs);
  const leave = (): void => ending.abort(signal?.reason);
  signal?.addEventListener('abort', leave, { once: true });
  if (signal?.aborted) leave();
  try {
    const answer = await Promise.race([settle(asked, ending.signal, carrier), rejectedBy(ending.signal)]);
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
}

async function settle(
  { contract, app, input, facts }: AskedQuestion,
  signal: AbortSignal,
  { answerers, wake, report }: Carrier,
): Promise<unknown> {
  const found = await findAnswerer({ topic: contract.name, app }, { answerers, wake, signal });
  if (!found) throw nobodyAnswers(contract, facts.app);
  const { speaker } = found;
  if (found.contract.version !== contract.version) throw versionsApart(contract, found.contract, speaker);
  const question = admitMessage(found.contract.input, input, { action: 'ask', topic: contract.name, app: facts.app });
  const given = await answerOf(found, question, { facts, signal, report });
  if (isRefusal(given)) throw refused(contract, given, speaker);
  return admitMessage(contract.output, given, { action: 'answer', topic: contract.name, app: speaker.app });
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
    return await answerer(question as never, questionOf(facts, signal));
  } catch (cause) {
    // Whoever stops because nobody wants the answer any more has not failed.
    if (!signal.aborted) report(cause, speaker);
    throw answererFailed(contract, speaker, cause);
  }
}

/** What an answerer learns: the facts of a question, and when nobody waits for the answer any more. */
function questionOf(facts: StampedFacts, signal: AbortSignal): QuestionFacts {
  const { id, topic, version, app, release, at, traceparent, isFromOtherTab } = facts;
  return { id, topic, version, app, release, at, traceparent, isFromOtherTab, signal };
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
