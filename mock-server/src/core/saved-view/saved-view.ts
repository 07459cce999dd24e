/** What a member keeps of a page that has filters. */
export interface SavedView {
  readonly id: string;
  readonly version: number;
  /** The path of the page. */
  readonly page: string;
  readonly name: string;
  /** The query of the address, without the question mark. */
  readonly query: string;
  /** Whether the page shows it when it is opened without a query; one of a page is. */
  readonly isDefault: boolean;
}

/** Why something cannot be done with a saved view. */
export type SavedViewRefusal = 'view-not-found' | 'stale-view' | 'views-too-many';

/** What can be wrong with an entry of one. */
export type SavedViewReason = 'view-name-taken' | 'view-page-malformed';

/** The most views that a member has of one page. */
export const mostViews = 50;

/** Returns whether a text is the path of a page. */
export function isPagePath(text: string): boolean {
  return text.length <= 100 && /^(?:\/[a-z0-9-]+)+$/.test(text);
}
