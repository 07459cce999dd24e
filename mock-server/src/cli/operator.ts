import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { changeOperator, type OperatorChange, type OperatorWish } from '#application/platform/operators.ts';
import { listOperators } from '#core/platform/operator-store.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { onStore } from './on-store.ts';

const usage = `npm run operator -- list                          who operates the platform
npm run operator -- grant <login name>            lets an account operate the platform
npm run operator -- revoke <login name>           takes that away
  --why <text>  why; kept with who and when
  --by <name>   who decides; the user of this machine otherwise
  --json        for machines`;

/** What was typed; a list has no login name. */
interface Asked extends Omit<OperatorWish, 'act'> {
  readonly act: OperatorWish['act'] | 'list';
  readonly isJson: boolean;
}

const acts: Readonly<Record<string, Asked['act']>> = { list: 'list', grant: 'GRANT_OPERATOR', revoke: 'REVOKE_OPERATOR' };

const told: Readonly<Record<OperatorWish['act'], Readonly<Record<OperatorChange, string>>>> = {
  GRANT_OPERATOR: {
    changed: 'operates the platform from their next request on',
    unchanged: 'operated the platform before; nothing was changed',
    'unknown-account': 'is nobody’s login name; nothing was changed',
  },
  REVOKE_OPERATOR: {
    changed: 'does not operate the platform any more',
    unchanged: 'did not operate the platform; nothing was changed',
    'unknown-account': 'is nobody’s login name; nothing was changed',
  },
};

// Behind the tables: what is run here must find them.
process.exitCode = await main(process.argv.slice(2));

/** 0 done or already so, 1 no such account, 2 typed wrong or the database cannot be read. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readAsked(args);
  if (asked === null) {
    console.error(usage);
    return 2;
  }
  return onStore({ refused: 2 }, ({ database }) =>
    asked.act === 'list' ? list(database, asked.isJson) : change(database, { ...asked, act: asked.act }),
  );
}

/** Returns what was asked for; null when it was typed wrong. */
function readAsked(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        why: { type: 'string', default: '' },
        by: { type: 'string', default: userInfo().username },
      },
    });
    const [command = '', loginName = '', ...others] = positionals;
    const act = acts[command];
    if (act === undefined || others.length > 0 || (act === 'list') !== (loginName === '') || values.why.length > 200) return null;
    return { act, loginName, by: values.by, why: values.why, isJson: values.json };
  } catch {
    return null;
  }
}

async function list(database: Database, isJson: boolean): Promise<number> {
  const operators = await database.identityTx(listOperators);
  const lines = operators.map(
    ({ loginName, name, grantedBy, grantedAt }) => `${loginName}  ${name}  by ${grantedBy}, ${grantedAt.toISOString()}`,
  );
  console.log(isJson ? JSON.stringify({ operators }) : lines.join('\n') || 'Nobody operates the platform.');
  return 0;
}

async function change(database: Database, wish: OperatorWish & { readonly isJson: boolean }): Promise<number> {
  const result = await changeOperator({ database, clock: systemClock, ids: randomIds(systemClock) }, wish);
  console.log(wish.isJson ? JSON.stringify({ loginName: wish.loginName, result }) : `${wish.loginName} ${told[wish.act][result]}`);
  return result === 'unknown-account' ? 1 : 0;
}
