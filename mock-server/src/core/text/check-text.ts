import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { isStorable } from '#kernel/text/search-text.ts';

/** What can be wrong with a text. */
export type TextReason = 'text-missing' | 'text-too-long' | 'text-malformed';

/** What a text field allows, in characters. */
export interface TextLimits {
  readonly max: number;
  readonly required?: boolean;
}

/** Returns a text without outer blanks, noting a problem when it does not meet its limits. */
export function checkText(
  problems: ProblemSink<TextReason>,
  entry: { readonly path: string; readonly text: string },
  limits: TextLimits,
): string {
  const text = entry.text.trim();
  const length = Array.from(text).length;
  if (!isStorable(text)) problems.add(entry.path, 'text-malformed');
  else if (length > limits.max) problems.add(entry.path, 'text-too-long', { max: limits.max, length });
  else if (limits.required === true && length === 0) problems.add(entry.path, 'text-missing');
  return text;
}
