/** What a member keeps of a page that has filters, and may share with the company. */
export interface SavedView {
  readonly id: string;
  readonly version: number;
  /** Who made it. */
  readonly memberId: string;
  readonly maker: string;
  /** The path of the page. */
  readonly page: string;
  readonly name: string;
  /** The query of the address, without the question mark. */
  readonly query: string;
  /** Whether the page shows it to the reader when it is opened without a query; one of a page is. */
  readonly isDefault: boolean;
  /** Whether everybody who may see the page has it. */
  readonly isShared: boolean;
}

/** Why something cannot be done with a saved view. */
export type SavedViewRefusal =
  | 'view-not-found'
  | 'stale-view'
  | 'views-too-many'
  | 'view-of-another'
  | 'view-page-not-shared'
  | 'shared-views-too-many';

/** What can be wrong with an entry of one. */
export type SavedViewReason = 'view-name-taken' | 'view-page-malformed';

/** The most views that a member has of one page. */
export const mostViews = 50;

/** The most views of one page that a company shares. */
export const mostShared = 20;

/** Returns whether a text is the path of a page. */
export function isPagePath(text: string): boolean {
  return text.length <= 100 && /^(?:\/[a-z0-9-]+)+$/.test(text);
}
