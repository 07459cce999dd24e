import { planPromotion } from '../../pointers/plan-move.ts';
import type { Command } from '../command.ts';
import type { CommandContext, CommandResult } from '../context.ts';
import { moveConfirmed } from '../move-confirmed.ts';

/** Gives everybody a release that the store has. */
export async function promote(context: CommandContext, command: Command): Promise<CommandResult> {
  return moveConfirmed(context, command, { ...(await planPromotion(context.store, command.target ?? '', command.to)), action: 'promote' });
}
