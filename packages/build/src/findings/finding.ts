import type { ErrorCode } from '@suanpan/protocol/error-codes';

/** Something in an app's code that the build cannot bind. The app is built all the same; `check` shows it. */
export interface Finding {
  readonly code: ErrorCode;
  /** The source file, as far as it is known, relative to the app's folder. */
  readonly file: string;
  /** The piece of code that is meant, shortened. */
  readonly excerpt: string;
}

/** The file of a release that lists its findings. */
export const findingsFile = 'findings.json';

/** Returns `text` on one line, at most 120 characters long. */
export function excerptOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** Returns each finding once, in a fixed order. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const lines = new Map(findings.map((finding) => [`${finding.code} ${finding.file} ${finding.excerpt}`, finding]));
  return [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}

/** Returns the text of `findings.json`. */
export function findingsText(findings: readonly Finding[]): string {
  return `${JSON.stringify({ findings: uniqueFindings(findings) }, null, 2)}\n`;
}
