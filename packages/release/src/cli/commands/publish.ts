import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { planPromotion } from '../../pointers/plan-move.ts';
import { findReleaseFolder } from '../../publishing/find-release-folder.ts';
import { publishRelease } from '../../publishing/publish-release.ts';
import { appOfRelease } from '../../store/release-store.ts';
import type { Command } from '../command.ts';
import type { CommandContext, CommandResult } from '../context.ts';
import { moveConfirmed } from '../move-confirmed.ts';

/** Brings a built release into the store and, when that was asked for, gives it to everybody. */
export async function publish(context: CommandContext, command: Command): Promise<CommandResult> {
  const folder = await findReleaseFolder(distOf(command.target ?? '', context.root));
  const { release, isNew } = await publishRelease(context.store, folder, { at: context.now, actor: context.actor });
  const told = `${release} ${isNew ? 'is in the store' : 'was in the store already'}`;
  const app = appOfRelease(release) ?? '';
  if (command.pointer === undefined)
    return { lines: [told, `Nobody gets it yet: npm run release -- promote ${app}`], json: { release, isNew, moved: false } };
  const move = await moveConfirmed(context, command, { ...(await planPromotion(context.store, app, release)), action: 'publish' });
  return { lines: [told, ...move.lines], json: { release, isNew, ...move.json } };
}

/** `sales` means the build of `apps/sales`, `shell` that of the shell; anything with a slash is a folder. */
function distOf(target: string, root: string): string {
  if (/[\\/.]/.test(target)) return resolve(target);
  const folder = target === 'shell' ? join(root, 'shell') : join(root, 'apps', target);
  if (existsSync(folder)) return join(folder, 'dist');
  throw new ProtocolError('SP-REL-013', `Cannot publish "${target}": there is no app of that name in this repository`, {
    facts: { 'looked in': folder },
  });
}
