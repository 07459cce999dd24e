import type { Command, Verb } from './command.ts';
import { explain } from './commands/explain.ts';
import { history } from './commands/history.ts';
import { promote } from './commands/promote.ts';
import { publish } from './commands/publish.ts';
import { retire } from './commands/retire.ts';
import { rollback } from './commands/rollback.ts';
import { status } from './commands/status.ts';
import type { CommandContext, CommandResult } from './context.ts';

type Run = (context: CommandContext, command: Command) => Promise<CommandResult>;

const runs: Readonly<Record<Verb, Run>> = { publish, status, promote, rollback, retire, explain, history };

/** Carries out a command. */
export function runCommand(context: CommandContext, command: Command): Promise<CommandResult> {
  return runs[command.verb](context, command);
}
