import { ProtocolError } from '@suanpan/protocol/errors';
import { readHistory } from '../../pointers/read-policies.ts';
import { columns } from '../columns.ts';
import type { Command } from '../command.ts';
import type { CommandContext, CommandResult } from '../context.ts';

/** Tells every move of an app's pointer, the latest first, or what people got at one moment. */
export async function history({ store }: CommandContext, { target = '', at }: Command): Promise<CommandResult> {
  const versions = await readHistory(store, target);
  if (versions.length === 0) throw new ProtocolError('SP-REL-013', `Cannot tell the history of "${target}": it has no pointer`);
  const told = at === undefined ? versions : versions.filter(({ change }) => change.at <= at).slice(0, 1);
  const rows = told.map(({ version, stable, change }) => [
    String(version),
    change.at,
    change.action,
    stable ?? 'nothing',
    change.actor,
    change.reason,
  ]);
  return {
    lines: told.length === 0 ? [`Nobody had "${target}" then.`] : columns([['#', 'when', 'what', 'release', 'who', 'why'], ...rows]),
    json: { app: target, versions: told },
  };
}
