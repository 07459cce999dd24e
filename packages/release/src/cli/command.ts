import { parseArgs } from 'node:util';
import { ProtocolError } from '@suanpan/protocol/errors';

const verbs = ['publish', 'status', 'promote', 'rollback', 'retire', 'explain', 'history'] as const;

export type Verb = (typeof verbs)[number];

/** A command as it was typed. */
export interface Command {
  readonly verb: Verb;
  /** The app, folder or path that it is about. */
  readonly target: string | undefined;
  /** The release that a pointer is to go to. */
  readonly to: string | undefined;
  /** Which pointer moves after publishing. */
  readonly pointer: 'stable' | undefined;
  readonly reason: string;
  /** ISO 8601; the moment that a history is asked about. */
  readonly at: string | undefined;
  readonly isConfirmed: boolean;
  readonly isJson: boolean;
}

/** What each verb does, for `--help`. */
export const usage = `npm run release -- <command>

  publish <app|folder>     brings a built release into the store; an app of this repository is built first
      --pointer stable     and gives it to everybody
  status [app]             what people get, and what the store has
  promote <app>            gives everybody the release that was published last
      --to <release>       or that one
  rollback <app>           goes back to the last known good release
      --to <release>       or to that one
  retire <app>             takes an app away from everybody
  explain <app|path>       which release a page gets and why, and who shares which library
  history <app>            every move of its pointer
      --at <instant>       only what people got at that moment

  --reason <text>          kept in the history
  --yes                    does not ask
  --json                   one JSON document for machines

The store is SUANPAN_RELEASES, else releases/ in SUANPAN_DATA, else .data/releases.
Exit codes: 0 done, 1 refused or failed, 2 typed wrong.`;

/** Reads a command line; throws SP-REL-018 when it is none of ours. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parseWords(args);
  const [verb, target, ...more] = positionals;
  const known = verbs.find((candidate) => candidate === verb);
  if (!known) throw wrong(verb === undefined ? 'a command is missing' : `there is no command "${verb}"`);
  if (more.length > 0) throw wrong(`"${more[0]}" is one word too many`);
  if (target === undefined && known !== 'status') throw wrong(`"${known}" needs an app`);
  const { pointer, at } = values;
  if (pointer !== undefined && pointer !== 'stable') throw wrong(`there is no pointer "${pointer}"`);
  if (at !== undefined && Number.isNaN(Date.parse(at))) throw wrong(`"${at}" is no instant like 2026-11-23T02:24:00Z`);
  return {
    verb: known,
    target,
    to: values.to,
    pointer,
    reason: values.reason ?? '',
    at: at === undefined ? undefined : new Date(at).toISOString(),
    isConfirmed: values.yes === true,
    isJson: values.json === true,
  };
}

function parseWords(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: text, pointer: text, reason: text, at: text, yes: flag, json: flag },
    });
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : String(cause));
  }
}

function wrong(why: string): ProtocolError {
  return new ProtocolError('SP-REL-018', `Cannot understand the command: ${why}`);
}
