import type { ErrorCode } from './codes.ts';

/** Returns nothing: in a browser the table of errors would be loaded before any app, and the message names its page. */
export function remedyOf(_code: ErrorCode): string {
  return '';
}
