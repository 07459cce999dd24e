/** A failure that no later try would change: the message becomes a dead letter at once. */
export class FinalFailure extends Error {
  /** Kept with the message, to count by. */
  readonly code: string;

  constructor(code: string, text: string) {
    super(text);
    this.name = 'FinalFailure';
    this.code = code;
  }
}
