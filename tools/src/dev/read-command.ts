import { ToolError } from '../errors/tool-error.mjs';

/** What `npm run dev` was asked for. */
export interface DevCommand {
  /** Names of apps, or folders. */
  readonly names: readonly string[];
  /** One app alone on a small host, without the shell. */
  readonly isStandalone: boolean;
  /** Whether to start the GraphQL backend; undefined where the app decides. */
  readonly hasBackend: boolean | undefined;
  /** Whether to begin with fresh demo data. */
  readonly isReset: boolean;
}

const flags: ReadonlySet<string> = new Set(['--standalone', '--no-backend', '--reset']);

/** Reads the words behind `npm run dev --`; throws SP-TOOL-032 for one that it does not know. */
export function readCommand(words: readonly string[]): DevCommand {
  const names = words.filter((word) => !word.startsWith('-'));
  const isStandalone = words.includes('--standalone');
  const wrong = words.find((word) => word.startsWith('-') && !flags.has(word));
  if (wrong !== undefined) throw refusal(wrong, 'there is no such option');
  if (isStandalone && names.length > 1) throw refusal('--standalone', 'one app runs alone, and several were named');
  if (!isStandalone && words.includes('--no-backend')) throw refusal('--no-backend', 'the shell signs people in through the backend');
  return { names, isStandalone, hasBackend: words.includes('--no-backend') ? false : undefined, isReset: words.includes('--reset') };
}

function refusal(option: string, cause: string): ToolError {
  return new ToolError('SP-TOOL-032', `Cannot develop with "${option}": ${cause}`, {
    facts: { usage: 'npm run dev -- <app or folder>… [--standalone [--no-backend]] [--reset]' },
    remedy: 'See docs/front-end-teams.md, Development.',
  });
}
