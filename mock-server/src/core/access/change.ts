/** Who changes a row, and when. */
export interface Change {
  readonly memberId: string;
  readonly at: Date;
}
