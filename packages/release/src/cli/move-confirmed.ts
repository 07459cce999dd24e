import { ProtocolError } from '@suanpan/protocol/errors';
import { movePointer } from '../pointers/move-pointer.ts';
import { assertComposable } from '../pointers/assert-composable.ts';
import type { PlannedMove } from '../pointers/plan-move.ts';
import type { PolicyAction } from '../pointers/policy.ts';
import type { Command } from './command.ts';
import type { CommandContext, CommandResult } from './context.ts';

/** Moves a pointer after showing what changes and asking; refuses a release that could not be composed into a page. */
export async function moveConfirmed(
  context: CommandContext,
  { isConfirmed, reason }: Command,
  move: PlannedMove & { readonly action: PolicyAction },
): Promise<CommandResult> {
  const { from, action, ...plan } = move;
  if (from === plan.stable)
    return result([`${plan.app}: everybody has ${plan.stable ?? 'nothing'} already`], { ...plan, from, moved: false });
  await assertComposable(context.store, move);
  const lines = describeMove(move);
  if (!isConfirmed) await assertConfirmed(context, lines, plan.app);
  const policy = await movePointer(context.store, { ...plan, change: { action, actor: context.actor, reason, at: context.now } });
  return result([...lines, 'Done. Pages opened from now on get it; open pages keep what they have.'], { from, moved: true, policy });
}

function describeMove({ app, from, stable, previous }: PlannedMove): string[] {
  return [
    `${app}, for everybody:`,
    `  now              ${from ?? 'nothing'}`,
    `  then             ${stable ?? 'nothing'}`,
    `  last known good  ${previous ?? 'none'}`,
  ];
}

async function assertConfirmed({ confirm }: CommandContext, lines: readonly string[], app: string): Promise<void> {
  const answer = await confirm(lines);
  if (answer === true) return;
  const why = answer === null ? 'there is nobody to ask' : 'it was not confirmed';
  throw new ProtocolError('SP-REL-017', `Cannot move the pointer of "${app}": ${why}`);
}

function result(lines: readonly string[], json: CommandResult['json']): CommandResult {
  return { lines, json };
}
