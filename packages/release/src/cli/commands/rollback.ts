import { planRollback } from '../../pointers/plan-move.ts';
import type { Command } from '../command.ts';
import type { CommandContext, CommandResult } from '../context.ts';
import { moveConfirmed } from '../move-confirmed.ts';

/** Gives everybody the last known good release again, or one that is named. */
export async function rollback(context: CommandContext, command: Command): Promise<CommandResult> {
  return moveConfirmed(context, command, { ...(await planRollback(context.store, command.target ?? '', command.to)), action: 'rollback' });
}
