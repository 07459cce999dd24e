import { ProtocolError } from '@suanpan/protocol/errors';
import { matchRoute } from '@suanpan/protocol/match-route';
import { watchStore } from '../../catalogue/watch-store.ts';
import { compose } from '../../composing/compose.ts';
import { shareTable } from '../../composing/share-table.ts';
import { readPolicy } from '../../pointers/read-policies.ts';
import { columns } from '../columns.ts';
import type { Command } from '../command.ts';
import type { CommandContext, CommandResult } from '../context.ts';

/** Tells which release a page gets and why, and from whom its shared libraries come. */
export async function explain({ store }: CommandContext, { target = '' }: Command): Promise<CommandResult> {
  const { host, apps, problems } = await watchStore(store)();
  const { composition, problems: left } = compose({ host, apps, devApps: [] });
  const found = target.startsWith('/') ? matchRoute(composition.apps, target)?.app : composition.apps.find(({ name }) => name === target);
  if (!found) throw leftOut(target, [...problems, ...left]);
  const policy = await readPolicy(store, found.name);
  const shared = shareTable(composition, { host, releases: apps.map(({ manifest }) => manifest) }).filter(({ app }) => app === found.name);
  return {
    lines: [
      `${found.name} is ${found.release}, because it is ${found.reason} for everybody.`,
      ...(policy
        ? [`  since  ${policy.change.at}, by ${policy.change.actor}: ${policy.change.action} ${policy.change.reason}`.trimEnd()]
        : []),
      `  if it fails, the page goes on with ${found.fallback?.release ?? 'nothing'}`,
      `  the page is composition ${composition.id} in ${composition.host.release}`,
      '',
      ...columns([
        ['library', 'copy', 'version', 'accepts'],
        ...shared.map(({ library, from, version, range }) => [library, from, version, range]),
      ]),
    ],
    json: {
      app: found.name,
      release: found.release,
      reason: found.reason,
      fallback: found.fallback?.release ?? null,
      policy,
      shared,
      composition: composition.id,
    },
  };
}

function leftOut(target: string, problems: readonly ProtocolError[]): ProtocolError {
  const facts = Object.fromEntries(problems.map(({ message }, index) => [`left out ${index + 1}`, message.split('\n')[0] ?? '']));
  return new ProtocolError('SP-REL-013', `Cannot explain "${target}": no page has it`, { facts });
}
