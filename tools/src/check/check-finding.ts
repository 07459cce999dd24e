import { type ErrorCode, errorCodes } from '@suanpan/protocol/error-codes';
import type { ProtocolError } from '@suanpan/protocol/errors';

/** Something that must be mended, where it is, and how. */
export interface CheckFinding {
  readonly code: ErrorCode;
  /** A file of the app or of its release, an operation, or the release itself. */
  readonly place: string;
  readonly what: string;
  readonly fix: string;
}

/** Returns a finding; how it is mended stands in the table of errors. */
export function checkFinding(code: ErrorCode, place: string, what: string): CheckFinding {
  return { code, place, what, fix: errorCodes[code].remedy };
}

/** Returns what an error says, as a finding; the fact that names its place is not said twice. */
export function findingOf({ code, message, facts }: ProtocolError, place: string): CheckFinding {
  const summary = (message.split('\n')[0] ?? '').replace(`${code}  `, '');
  const told = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return checkFinding(code, place, told.length === 0 ? summary : `${summary} (${told.join('; ')})`);
}
