import { planRetirement } from '../../pointers/plan-move.ts';
import type { Command } from '../command.ts';
import type { CommandContext, CommandResult } from '../context.ts';
import { moveConfirmed } from '../move-confirmed.ts';

/** Takes an app away from everybody; its releases stay in the store. */
export async function retire(context: CommandContext, command: Command): Promise<CommandResult> {
  return moveConfirmed(context, command, { ...(await planRetirement(context.store, command.target ?? '')), action: 'retire' });
}
