import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { bankOperations as ask, bankRows, openBankWorld, type BankWorld } from '../../testing/bank-world.ts';
import type { TestCompany } from '#seed/test-company.ts';

let api: TestApi;
let company: TestCompany;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: true, books: true });
});
afterAll(() => api.close());

/** What may happen to the books of an account, and to what its bank says; few amounts and days, so that much is alike. */
const step = fc.record({
  act: fc.constantFrom('both', 'both', 'move', 'line', 'certain', 'certain', 'several', 'void', 'ignore', 'reopen'),
  yuan: fc.constantFrom(-50, -40, -30, -20, -10, 10, 20, 30, 40, 50),
  day: fc.constantFrom('2026-11-02', '2026-11-05', '2026-11-09', '2026-11-20'),
  lag: fc.constantFrom('2026-11-02', '2026-11-08', '2026-11-12', '2026-11-20'),
  nth: fc.nat(20),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface State extends BankWorld {
  readonly documents: Record<string, unknown>[];
  flow: number;
  /** How many matches were made. */
  made: number;
}

it('the statement of any day agrees, whatever was booked, taken in, matched, put aside and voided', async () => {
  let run = 0;
  let matched = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 24 }), async (steps) => {
      run += 1;
      const state: State = { ...(await openBankWorld(api, company, `随机 ${run}`)), documents: [], flow: 0, made: 0 };
      await state.owner.run(ask.start, { id: state.bank, version: null, input: { day: '2026-11-01', balance: '0', movementIds: [] } });
      for (const each of steps) await take(state, each);
      matched += state.made;
      for (const day of ['2026-11-01', '2026-11-02', '2026-11-06', '2026-11-12', '2026-11-20', '2026-11-30']) {
        const statement = await state.statement(day);
        expect(statement).toMatchObject({ difference: '0.00', missing: '0.00', startGap: '0.00' });
        expect(statement.adjustedBook).toBe(statement.adjustedBank);
        expect(sum(statement.bookBalance, statement.bankReceived, statement.bankPaid)).toBe(statement.adjustedBook);
        expect(sum(statement.bankBalance, statement.bookReceived, statement.bookPaid)).toBe(statement.adjustedBank);
      }
      const [ended] = (await state.owner.run('{ bookProblems { what } }')).bookProblems;
      expect(ended).toBeUndefined();
    }),
    { numRuns: 20, seed: 20_261_126 },
  );
  // Else nothing was tried.
  expect(matched).toBeGreaterThan(15);
});

async function take(state: State, { act, yuan, day, lag, nth }: Step): Promise<void> {
  if (act === 'move' || act === 'both') state.documents.push(await state.move(yuan, day));
  if (act === 'line' || act === 'both') {
    state.flow += 1;
    const rows = bankRows([{ date: lag, amount: String(yuan), flowNumber: String(state.flow) }]);
    await state.owner.run(ask.take, { id: state.bank, name: '随机', rows });
  }
  if (act === 'certain') await matchCertain(state);
  if (act === 'several') await matchSeveral(state);
  if (act === 'void') await voidOne(state, nth);
  if (act === 'ignore' || act === 'reopen') await turnLine(state, act, nth);
}

async function matchCertain(state: State): Promise<void> {
  const { owner, bank, lines } = state;
  const { bankProposals } = await owner.run(ask.proposals, { id: bank });
  const versions = new Map((await lines({ state: 'OPEN' })).map(({ id, version }) => [id, version]));
  const matches = bankProposals
    .filter(({ isCertain }: { isCertain: boolean }) => isCertain)
    .map(({ lineId, movements }: { lineId: string; movements: { id: string }[] }) => ({
      lines: [{ id: lineId, version: versions.get(lineId) }],
      movementIds: movements.map(({ id }) => id),
    }));
  if (matches.length > 0) state.made += (await owner.run(ask.match, { id: bank, matches })).count;
}

/** Everything that is open, when it comes to the same: many to many. */
async function matchSeveral(state: State): Promise<void> {
  const { owner, bank, lines, movements } = state;
  const open = await lines({ state: 'OPEN' });
  const moved = await movements();
  const match = { lines: open.map(({ id, version }) => ({ id, version })), movementIds: moved.map(({ id }) => id) };
  const { code } = await owner.send(ask.match, { id: bank, matches: [match] });
  const isEqual = open.length > 0 && sum('0', open) === sum('0', moved);
  if (isEqual) state.made += 1;
  const refused = open.length === 0 ? 'SP-API-637' : 'SP-API-639';
  expect(code).toBe(isEqual ? null : refused);
}

async function voidOne({ owner, documents }: State, nth: number): Promise<void> {
  const [document] = documents.splice(nth % Math.max(documents.length, 1), 1);
  if (document === undefined) return;
  await owner.run('mutation ($id: ID!, $version: Int!) { voidTradeDocument(id: $id, version: $version, reason: "错") { id } }', document);
}

async function turnLine({ owner, bank, lines }: State, act: 'ignore' | 'reopen', nth: number): Promise<void> {
  const found = (await lines()).filter(({ state }) => (state === 'OPEN') === (act === 'ignore'));
  const line = found[nth % Math.max(found.length, 1)];
  if (line === undefined) return;
  const { id, version } = line;
  if (act === 'ignore') await owner.run(ask.ignore, { id: bank, lines: [{ id, version }], reason: '随机' });
  else await owner.run(ask.reopen, { id, version });
}

function sum(first: string, ...lists: readonly (readonly { readonly amount: string }[])[]): string {
  return lists
    .flat()
    .reduce((total, { amount }) => total + Number(amount), Number(first))
    .toFixed(2);
}

it('another company sees and changes nothing of it, and what is sent again is done once', async () => {
  const { owner, bank, move, lines, movements } = await openBankWorld(api, company, '隔离');
  const rows = bankRows([{ date: '2026-11-03', amount: '-9', balance: '0' }]);
  const key = { 'idempotency-key': '0199a3c2-7b1e-7000-8000-0000000000bb' };
  const variables = { id: bank, name: '一', rows };
  const [first, second] = [await owner.send(ask.take, variables, key), await owner.send(ask.take, variables, key)];
  expect(second.data).toEqual(first.data);
  await move(-9, '2026-11-03');
  const theirs = await api.company({ secondCompany: false, books: true });
  const other = api.as(userOf(theirs, 'owner'));
  const [line] = await lines();
  const [movement] = await movements();
  const match = { id: bank, matches: [{ lines: [{ id: line.id, version: line.version }], movementIds: [movement.id] }] };
  for (const [operation, entries] of [
    [ask.lines, { id: bank, filter: {} }],
    [ask.movements, { id: bank }],
    [ask.statement, { id: bank, day: '2026-11-30' }],
    [ask.take, variables],
    [ask.match, match],
    [ask.keep, { id: bank, month: '2026-10' }],
  ] as const) {
    expect((await other.send(operation, entries)).code).toBe('SP-API-635');
  }
  expect((await other.send(ask.reopen, { id: line.id, version: line.version })).code).toBe('SP-API-636');
  expect((await other.send(ask.removeFile, first.data.took.file)).code).toBe('SP-API-636');
  const own = await openBankWorld(api, theirs, '他们的');
  await own.owner.run(ask.take, { id: own.bank, name: '一', rows });
  const [theirLine] = await own.lines();
  const crossed = { lines: [{ id: theirLine.id, version: 1 }], movementIds: [movement.id] };
  expect((await own.owner.send(ask.match, { id: own.bank, matches: [crossed] })).code).toBe('SP-API-640');
});
