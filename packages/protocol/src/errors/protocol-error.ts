import { remedyOf } from '#remedy';
import type { ErrorCode } from './codes.ts';

/** Facts that an error carries, shown one a line. */
export type ErrorFacts = Readonly<Record<string, string>>;

export interface ProtocolErrorOptions {
  readonly facts?: ErrorFacts;
  /** What broke below, kept for the console. */
  readonly cause?: unknown;
}

/**
 * A coded error: `Cannot <action> "<value>": <cause>`, then facts, then what to do next.
 *
 * Its `message` is the whole text, so that a plain console shows all of it.
 */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, summary: string, options: ProtocolErrorOptions = {}) {
    super(describe(code, summary, options.facts ?? {}), options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.facts = options.facts ?? {};
  }
}

/** Returns whether `error` is a `ProtocolError`, also one that was made by another copy of this package. */
export function isProtocolError(error: unknown): error is ProtocolError {
  return error instanceof Error && error.name === 'ProtocolError' && 'code' in error;
}

function describe(code: ErrorCode, summary: string, facts: ErrorFacts): string {
  const width = Math.max(0, ...Object.keys(facts).map((key) => key.length));
  const lines = Object.entries(facts).map(([key, value]) => `  ${key.padEnd(width)}  ${value}`);
  const remedy = `  ${remedyOf(code)}See docs/protocol/errors.md#${code.toLowerCase()}`;
  return [`${code}  ${summary}`, ...lines, remedy].join('\n');
}
