/** Values that go into the text of an error. */
export type Facts = Readonly<Record<string, string | number>>;

/** One wrong entry of an input, named by its path, e.g. `lines.0.quantity`. */
export interface Problem<Reason extends string = string> {
  readonly path: string;
  readonly reason: Reason;
  readonly facts?: Facts;
}

/**
 * An expected "no" with a reason, which the interface translates into a code and a sentence.
 *
 * The layers below the interface know reasons only, never codes or languages.
 */
export class Refusal<Reason extends string = string> extends Error {
  readonly reason: Reason;
  readonly facts: Facts;
  readonly problems: readonly Problem[];

  constructor(reason: Reason, facts: Facts = {}, problems: readonly Problem[] = []) {
    super(`Refused: ${reason}${problems.map((problem) => ` ${problem.path}=${problem.reason}`).join('')}`);
    this.name = 'Refusal';
    this.reason = reason;
    this.facts = facts;
    this.problems = problems;
  }
}
