/** What lines of accounts are called on one kind of document. */
export interface AccountLineWords {
  /** What all of them are. */
  readonly lines: string;
  readonly account: string;
  readonly rate: string;
  /** That a line has no tax. */
  readonly noRate: string;
}
