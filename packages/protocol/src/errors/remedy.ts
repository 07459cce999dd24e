import { type ErrorCode, errorCodes } from './codes.ts';

/** Returns what to do about an error, as its message says it. */
export function remedyOf(code: ErrorCode): string {
  return `${errorCodes[code].remedy} `;
}
