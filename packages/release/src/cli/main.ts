import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import { actorName } from '../pointers/actor-name.ts';
import { openReleaseStore } from '../store/release-store.ts';
import { parseCommand, usage } from './command.ts';
import type { CommandContext } from './context.ts';
import { runCommand } from './run-command.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** `npm run release`: what a person says goes to standard output, what machines want too, and everything else to the other. */
async function main(args: readonly string[]): Promise<void> {
  const isJson = args.includes('--json');
  if (args.length === 0 || args.includes('--help')) return console.log(usage);
  try {
    const command = parseCommand(args);
    const { lines, json } = await runCommand(await contextOf(process.env), command);
    console.log(isJson ? JSON.stringify({ ok: true, command: command.verb, ...json }) : lines.join('\n'));
  } catch (error) {
    if (!isProtocolError(error)) throw error;
    tell(error, isJson);
    process.exitCode = error.code === 'SP-REL-018' ? 2 : 1;
  }
}

async function contextOf(environment: Readonly<Record<string, string | undefined>>): Promise<CommandContext> {
  const { SUANPAN_RELEASES, SUANPAN_DATA } = environment;
  const folder = SUANPAN_RELEASES?.trim() || join(SUANPAN_DATA?.trim() || join(root, '.data'), 'releases');
  return {
    store: await openReleaseStore(folder),
    root,
    actor: actorName('npm run release'),
    now: new Date().toISOString(),
    confirm: askPerson,
  };
}

async function askPerson(lines: readonly string[]): Promise<boolean | null> {
  if (!process.stdin.isTTY) return null;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await asking.question(`${lines.join('\n')}\nGo on? [y/N] `)).trim());
  } finally {
    asking.close();
  }
}

function tell({ code, message, facts }: ProtocolError, isJson: boolean): void {
  if (isJson) console.log(JSON.stringify({ ok: false, error: { code, message, facts } }));
  else console.error(message);
}

await main(process.argv.slice(2));
