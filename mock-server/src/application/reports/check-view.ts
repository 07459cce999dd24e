import { isPagePath, type SavedView, type SavedViewReason } from '#core/saved-view/saved-view.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';

/** What is entered about a view; what is left out of a change stays. */
export interface SavedViewEntries {
  readonly name?: string | null | undefined;
  readonly query?: string | null | undefined;
  readonly isDefault?: boolean | null | undefined;
  readonly isShared?: boolean | null | undefined;
}

/** Returns a view as it is after a change, or refuses what cannot be kept; `others` are those that its maker has of the page. */
export function checkView(before: SavedView, entries: SavedViewEntries, others: readonly SavedView[]): SavedView {
  const problems = new ProblemList<SavedViewReason | TextReason>();
  const name = checkText(problems, { path: 'name', text: entries.name ?? before.name }, { max: 40, required: true });
  const query = checkText(problems, { path: 'query', text: entries.query ?? before.query }, { max: 1000 });
  if (!isPagePath(before.page)) problems.add('page', 'view-page-malformed');
  else if (others.some((other) => other.name === name && other.id !== before.id)) {
    problems.add('name', 'view-name-taken', { name });
  }
  problems.assertNone();
  return { ...before, name, query, isDefault: entries.isDefault ?? before.isDefault, isShared: entries.isShared ?? before.isShared };
}
