import { canonicalJson } from '@suanpan/protocol/canonical-json';

/** What an answer is found by: who asked, and what. */
export interface AskedQuestion {
  /** Company and person, as the page's requests name them. */
  readonly asker: string;
  /** SHA-256 of the operation's text, hex. */
  readonly hash: string;
  readonly variables: unknown;
}

/** Returns the address under which an answer is kept; no server is ever asked for it. */
export function answerKey({ asker, hash, variables }: AskedQuestion): string {
  return `/~answers/${encodeURIComponent(asker)}/${hash}?${encodeURIComponent(canonicalJson(variables ?? {}))}`;
}
