/** One measured thing, of ours and of the baseline it is held against. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'kB';
  /** Every counted run. */
  readonly ours: readonly number[];
  readonly baseline: readonly number[];
  /** The highest ratio of medians that is acceptable. */
  readonly bar?: number;
}

export interface Report {
  readonly name: string;
  /** What ours is held against. */
  readonly baseline: string;
  /** How it was taken, for the reader of the numbers. */
  readonly method: string;
  readonly rows: readonly Row[];
}

export interface BenchOptions {
  /** Counted runs of each side. */
  readonly runs: number;
  readonly say: (line: string) => void;
}

export interface Bench {
  readonly name: string;
  run(options: BenchOptions): Promise<Report>;
}
