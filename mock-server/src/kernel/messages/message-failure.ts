import { FinalFailure } from './final-failure.ts';

/** Why a message could not be handled, as it is kept. */
export interface Failure {
  /** The error's own code or reason; its name when it has none. */
  readonly code: string;
  readonly text: string;
  /** Whether no later try would end in another way. */
  readonly isFinal: boolean;
}

const longestText = 2000;

/** Returns what is kept of an error: a code to count by, and its text, cut when it is very long. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: 'unknown', text: String(error).slice(0, longestText), isFinal: false };
  const { code, reason } = error as { readonly code?: unknown; readonly reason?: unknown };
  const named = [code, reason].find((value): value is string => typeof value === 'string' && value !== '') ?? error.name;
  // PostgreSQL takes no zero byte in a text.
  const text = error.message.replaceAll('\0', '').slice(0, longestText);
  return { code: named.slice(0, 100), text, isFinal: error instanceof FinalFailure };
}
