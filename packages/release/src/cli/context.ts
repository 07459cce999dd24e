import type { ReleaseStore } from '../store/release-store.ts';

/** What a command works with. */
export interface CommandContext {
  readonly store: ReleaseStore;
  /** The repository, where apps and their builds are looked for. */
  readonly root: string;
  readonly actor: string;
  /** ISO 8601. */
  readonly now: string;
  /** Asks whether to go on; resolves to null where there is nobody to ask. */
  readonly confirm: (lines: readonly string[]) => Promise<boolean | null>;
}

/** What a command came to: the same for people and for machines. */
export interface CommandResult {
  readonly lines: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
}
