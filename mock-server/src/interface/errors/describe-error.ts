import type { Facts, Problem, Refusal } from '#kernel/refusal/refusal.ts';
import { errorTable, type ApiReason } from './error-table.ts';

/** The languages of messages. */
export type MessageLocale = 'zh-CN' | 'en-US';

/** One wrong entry as a client gets it. */
export interface DescribedProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An error as a client gets it. */
export interface DescribedError {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly requestId: string;
    readonly fields?: readonly DescribedProblem[];
    readonly facts?: Facts;
  };
}

/** Where an error is told: in which language, about which request. */
export interface ErrorPlace {
  readonly locale: MessageLocale;
  readonly requestId: string;
}

/** Translates a refusal into its code and sentence; a reason missing in the table is a fault of ours. */
export function describeRefusal(refusal: Refusal, { locale, requestId }: ErrorPlace): DescribedError {
  const facts = { ...refusal.facts, count: refusal.problems.length, requestId };
  const fields = refusal.problems.map((problem) => describeProblem(problem, locale));
  const entry = entryOf(refusal.reason);
  return {
    message: fill(entry.message[locale], facts),
    extensions: {
      code: entry.code,
      requestId,
      ...(fields.length > 0 ? { fields } : {}),
      ...(Object.keys(refusal.facts).length > 0 ? { facts: refusal.facts } : {}),
    },
  };
}

/** Translates one wrong entry into its code and sentence. */
export function describeProblem({ path, reason, facts }: Problem, locale: MessageLocale): DescribedProblem {
  const { code, message } = entryOf(reason);
  return { path, code, message: fill(message[locale], facts ?? {}) };
}

/** Returns the HTTP status of a refusal made before GraphQL runs. */
export function statusOf(refusal: Refusal): number {
  return entryOf(refusal.reason).status ?? 200;
}

/** Returns after how many seconds to try again; null where that says nothing. */
export function retryAfterOf(refusal: Refusal): number | null {
  return entryOf(refusal.reason).retryAfter ?? null;
}

function entryOf(reason: string) {
  return errorTable[reason as ApiReason] ?? errorTable.unexpected;
}

/** Returns a sentence with its facts in the places that are named for them. */
export function fill(sentence: string, facts: Facts): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
