import type { EngineName } from '@suanpan/e2e/engine';

/** One measured thing, of ours and of the baseline it is held against. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'kB';
  /** Every counted run. */
  readonly ours: readonly number[];
  /** Empty where there is nothing to hold it against. */
  readonly baseline: readonly number[];
  /** The highest ratio of medians that is acceptable. */
  readonly bar?: number;
  /** The highest median of ours that is acceptable, whatever the baseline has. */
  readonly most?: number;
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
  /** The sides that are measured; empty for all. */
  readonly sides: readonly string[];
  /** The engines in which it is measured, where a measurement can be taken in several. */
  readonly engines: readonly EngineName[];
  readonly say: (line: string) => void;
}

/** What a measurement came to. */
export interface Outcome {
  /** Tables for a reader, as Markdown. */
  readonly text: string;
  /** Every counted number. */
  readonly data: unknown;
  /** The bars that were missed, where the bench stands for them: the command fails then. */
  readonly missed?: readonly string[];
}

export interface Bench {
  readonly name: string;
  run(options: BenchOptions): Promise<Outcome>;
}
