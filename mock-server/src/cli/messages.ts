import { userInfo } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isId } from '#kernel/ids/ids.ts';
import { openRelayDatabase, type RelayDatabase } from '#kernel/messages/relay-database.ts';
import type { ShardTopology } from '#kernel/shards/topology.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { readConfig } from '../config.ts';
import { visitStore } from '../store/open-store.ts';
import { messageCommands, type Asked, type Told } from './messages/message-commands.ts';

const repository = join(import.meta.dirname, '../../..');

const usage = `npm run messages -- status                      how far behind messages are
npm run messages -- dead [--limit <n>]          the dead letters, oldest first
npm run messages -- replay <id> | --all         try dead letters anew; --why says why
npm run messages -- discard <id> --why <text>   give a dead letter up, so that what waits behind it goes on
  --by <name>   who decides; the user of this machine otherwise
  --json        for machines`;

process.exitCode = await main(process.argv.slice(2));

/** 0 done, 1 refused or, for `status`, dead letters; 2 typed wrong or the database cannot be read. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readAsked(args);
  if (asked === null) {
    console.error(usage);
    return 2;
  }
  try {
    const { result, lines, code } = await withRelay((relay) => messageCommands[asked.command](relay, asked));
    console.log(asked.isJson ? JSON.stringify(result) : lines.join('\n'));
    return code;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    return error.code === 'SP-API-924' ? 1 : 2;
  }
}

/** Returns what was asked for; null when it was typed wrong. */
function readAsked(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        why: { type: 'string', default: '' },
        by: { type: 'string', default: userInfo().username },
        limit: { type: 'string', default: '50' },
      },
    });
    const [command = '', id = null, ...others] = positionals;
    const asked = { ...values, isJson: values.json, id, limit: Number(values.limit) };
    if (!isCommand(command) || others.length > 0 || !Number.isInteger(asked.limit) || asked.limit < 1) return null;
    return isWhole(command, asked) ? { ...asked, command } : null;
  } catch {
    return null;
  }
}

function isCommand(text: string): text is Asked['command'] {
  return Object.hasOwn(messageCommands, text);
}

function isWhole(command: Asked['command'], { id, all, why }: Pick<Asked, 'id' | 'all' | 'why'>): boolean {
  if (command === 'replay') return all ? id === null : id !== null && isId(id);
  if (command === 'discard') return id !== null && isId(id) && why.trim() !== '' && !all;
  return id === null && !all;
}

async function withRelay(work: (relay: RelayDatabase) => Promise<Told>): Promise<Told> {
  const store = await visitStore(readConfig(process.env, repository));
  try {
    const told: Told[] = [];
    let refused: StartError | null = null;
    for (const shard of store.topology.shards) {
      const answer = await askShard(shard, work);
      if (answer instanceof StartError) refused = answer;
      else told.push(answer);
    }
    if (told.length === 0 && refused !== null) throw refused;
    return together(
      told,
      store.topology.shards.map(({ id }) => id),
    );
  } finally {
    await store.close();
  }
}

/** Returns a refusal, too: a message lives on one shard only, and the others do not know it. */
async function askShard(shard: ShardTopology, work: (relay: RelayDatabase) => Promise<Told>): Promise<Told | StartError> {
  const relay = openRelayDatabase(shard.servers().writer.relay, () => undefined);
  try {
    return await work(relay);
  } catch (error) {
    if (error instanceof StartError) return error;
    throw error;
  } finally {
    await relay.close();
  }
}

/** One shard's answer is given as it is. */
function together(told: readonly Told[], shards: readonly string[]): Told {
  const [first] = told;
  if (first !== undefined && told.length === 1) return first;
  return {
    result: told.map(({ result }) => result),
    lines: told.flatMap(({ lines }, index) => [`shard ${shards[index] ?? ''}`, ...lines.map((line) => `  ${line}`)]),
    code: Math.max(...told.map(({ code }) => code)) as Told['code'],
  };
}
