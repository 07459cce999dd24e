/** A browser of one engine, commanded alike whichever protocol it speaks. */
export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  /** Opens an empty profile, or as near to one as the engine comes. */
  open(): Promise<EnginePage>;
  close(): Promise<void>;
}

export interface EnginePage {
  goto(url: string): Promise<void>;
  /** Runs the body of an async function in the page and returns what it returns, as JSON. */
  run<T>(body: string): Promise<T>;
  /** Clicks and types as a person does. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

/** How long a page may take for one command, in milliseconds. */
export const commandTime = 60_000;
