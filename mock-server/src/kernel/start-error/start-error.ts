/** What stopped the server from starting. */
export interface StartFailure {
  readonly code: `SP-API-9${number}`;
  /** `Cannot <action> "<value>": <cause>`. */
  readonly headline: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** What to do next. */
  readonly remedy: string;
}

/** Stops a start with a code, the facts and a remedy, written as one readable message. */
export class StartError extends Error {
  readonly code: string;
  readonly failure: StartFailure;

  constructor(failure: StartFailure, options?: ErrorOptions) {
    const facts = Object.entries(failure.facts ?? {}).map(([name, value]) => `  ${name.padEnd(10)} ${value}`);
    super([`${failure.code}  ${failure.headline}`, ...facts, `  ${failure.remedy}`].join('\n'), options);
    this.name = 'StartError';
    this.code = failure.code;
    this.failure = failure;
  }
}
