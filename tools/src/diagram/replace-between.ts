import { ToolError } from '../errors/tool-error.mjs';

/** Where a generated part of a page stands. */
export interface Markers {
  readonly begin: string;
  readonly end: string;
}

/** Returns `page` with everything between the markers replaced; throws when it has not exactly one such place. */
export function replaceBetween(page: string, { begin, end }: Markers, content: string): string {
  const parts = page.split(begin);
  const rest = parts[1]?.split(end);
  if (parts.length !== 2 || rest?.length !== 2) {
    throw new ToolError('SP-TOOL-022', 'Cannot put the diagram into the page: its place is not marked exactly once', {
      facts: { begin, end },
      remedy: 'Put both markers into the page, each on a line of its own, and run npm run generate -w tools again.',
    });
  }
  return `${parts[0]}${begin}\n${content}\n${end}${rest[1]}`;
}
