import { type ErrorEntry, errorCodes } from '../src/errors/codes.ts';

/** Returns the page `docs/protocol/errors.md`. */
export function renderErrors(): string {
  const entries: readonly [string, ErrorEntry][] = Object.entries(errorCodes);
  const sections = entries.map(
    ([code, { cause, effect, remedy }]) => `## ${code}\n\n- **Cause:** ${cause}\n- **Effect:** ${effect}\n- **Remedy:** ${remedy}\n`,
  );
  return ['# Error codes', '', notice, '', ...sections].join('\n');
}

/** The line that says where a generated page comes from. */
export const notice = '_Generated from `packages/protocol` by `npm run generate -w @suanpan/protocol`; do not edit._';
