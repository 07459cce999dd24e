import { Refusal, type Facts, type Problem } from './refusal.ts';

/** Where a check notes what is wrong. */
export interface ProblemSink<Reason extends string> {
  add(path: string, reason: Reason, facts?: Facts): void;
}

/** Collects everything that is wrong with an input, so that people see all of it at once. */
export class ProblemList<Reason extends string> implements ProblemSink<Reason> {
  readonly #problems: Problem<Reason>[] = [];

  /** Notes one wrong entry. */
  add(path: string, reason: Reason, facts: Facts = {}): void {
    this.#problems.push({ path, reason, facts });
  }

  /** Refuses the input if anything was noted. */
  assertNone(): void {
    if (this.#problems.length > 0) throw new Refusal<'invalid-input'>('invalid-input', {}, this.#problems);
  }
}
