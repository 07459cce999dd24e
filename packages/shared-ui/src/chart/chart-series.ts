/** One line of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** One number for each label below; exact figures belong in text, these are for drawing. */
  readonly values: readonly number[];
  readonly dashed?: boolean | undefined;
}
