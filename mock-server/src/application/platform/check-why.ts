import { checkText, type TextReason } from '#core/text/check-text.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';

/** Returns why somebody does something to the platform, as it is recorded. */
export function checkWhy(text: string, required: boolean): string {
  const problems = new ProblemList<TextReason>();
  const why = checkText(problems, { path: 'reason', text }, { max: 200, required });
  problems.assertNone();
  return why;
}
