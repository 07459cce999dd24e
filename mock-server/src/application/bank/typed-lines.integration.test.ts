import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import { bankOperations as ask, bankRows, openBankWorld, type BankWorld } from '../../testing/bank-world.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
});
afterAll(() => api.close());

const world = (name: string): Promise<BankWorld> => openBankWorld(api, company, name);
const line = (date: string, amount: string, more: object = {}) => ({
  date,
  amount,
  balance: '',
  party: '',
  note: '',
  flowNumber: '',
  ...more,
});

it('an account begins with a typed line, which is matched and reconciled like one of a file', async () => {
  const { owner, bank, move, lines, movements, statement } = await world('手工一');
  const first = { id: bank, line: line('2026-11-03', '-12.50', { note: ' 手续费 ' }) };
  const begin = await owner.send(ask.type, first);
  expect(begin.errors[0]?.extensions.fields?.map(({ path, code }) => [path, code])).toEqual([['start.balance', 'SP-API-638']]);
  const { line: typed } = await owner.run(ask.type, { ...first, start: { balance: '100' } });
  expect(typed).toMatchObject({ amount: '-12.50', balance: null, note: '手续费', isTyped: true, state: 'OPEN', version: 1 });
  await move(-12.5, '2026-11-04');
  const [{ id: movement }] = (await movements()) as [{ id: string }];
  expect(await statement('2026-11-30')).toMatchObject({ bankBalance: '87.50' });
  await owner.run(ask.match, { id: bank, matches: [{ lines: [{ id: typed.id, version: 1 }], movementIds: [movement] }] });
  expect(await lines({ state: 'MATCHED' })).toHaveLength(1);
  const matched = { id: typed.id, version: 2 };
  expect((await owner.send(ask.correct, { ...matched, line: line('2026-11-03', '-1') })).code).toBe('SP-API-636');
  expect((await owner.send(ask.removeLine, matched)).code).toBe('SP-API-636');
  await owner.run(ask.reopen, matched);
  expect((await owner.run(ask.correct, { id: typed.id, version: 3, line: line('2026-11-03', '-1') })).line).toMatchObject({ version: 4 });
});

it('a typed line is corrected in its place and removed, and its file goes with the last one', async () => {
  const { owner, bank, lines, statement } = await world('手工二');
  const { line: first } = await owner.run(ask.type, { id: bank, line: line('2026-11-03', '10'), start: { balance: '0' } });
  const { line: second } = await owner.run(ask.type, { id: bank, line: line('2026-11-03', '10', { balance: '20' }) });
  expect((await owner.run(ask.files, { id: bank })).bankFiles).toMatchObject([{ isTyped: true, lines: 2, done: 0 }]);
  const corrected = await owner.run(ask.correct, { id: first.id, version: 1, line: line('2026-11-03', '11.5', { party: '甲' }) });
  expect(corrected.line).toMatchObject({ id: first.id, version: 2, amount: '11.50', party: '甲' });
  // The last line of the day still says what the bank had.
  expect(await statement('2026-11-03')).toMatchObject({ bankBalance: '20.00', missing: '-1.50' });
  expect((await owner.send(ask.removeLine, { id: first.id, version: 1 })).code).toBe('SP-API-636');
  await owner.run(ask.removeLine, { id: first.id, version: 2 });
  await owner.run(ask.removeLine, { id: second.id, version: 1 });
  expect([await lines(), (await owner.run(ask.files, { id: bank })).bankFiles]).toEqual([[], []]);
});

it('a file that comes later does not add what was typed, and each typed line stands for one row', async () => {
  const { owner, bank, lines } = await world('手工三');
  const typed = line('2026-11-03', '-5', { note: '短信费' });
  await owner.run(ask.type, { id: bank, line: typed, start: { balance: '100' } });
  const rows = bankRows([
    { date: '2026-11-03', amount: '-5', flowNumber: 'B1' },
    { date: '2026-11-03', amount: '-5', flowNumber: 'B2' },
    { date: '2026-11-04', amount: '-5', flowNumber: 'B3' },
  ]);
  expect((await owner.run(ask.take, { id: bank, name: '一', rows })).took).toMatchObject({ taken: 2, known: 1 });
  expect((await owner.run(ask.take, { id: bank, name: '二', rows })).took).toMatchObject({ taken: 0, known: 3 });
  const imported = (await lines()).find(({ date }) => date === '2026-11-04');
  expect((await owner.send(ask.correct, { ...imported, line: typed })).code).toBe('SP-API-713');
  expect((await owner.send(ask.removeLine, imported)).code).toBe('SP-API-713');
});

it('what is wrong, early or of a month that agrees is refused, and so is who may not write', async () => {
  const { owner, bank } = await world('手工四');
  const { line: typed } = await owner.run(ask.type, { id: bank, line: line('2026-10-03', '0.01'), start: { balance: '0' } });
  const wrong = await owner.send(ask.type, { id: bank, line: line('2026-02-30', '0', { balance: 'x', party: 'x'.repeat(201) }) });
  expect(wrong.errors[0]?.extensions.fields?.map(({ path }) => path)).toEqual(['date', 'amount', 'balance', 'party']);
  const early = await owner.send(ask.type, { id: bank, line: line('2026-10-02', '1') });
  expect(early.errors[0]?.extensions.fields?.map(({ path, code }) => [path, code])).toEqual([['date', 'SP-API-712']]);
  await owner.run(ask.removeLine, { id: typed.id, version: 1 });
  await owner.run(ask.keep, { id: bank, month: '2026-10' });
  expect((await owner.send(ask.type, { id: bank, line: line('2026-10-04', '1') })).code).not.toBeNull();
  const seller = api.as(userOf(company, 'sales'));
  expect((await seller.send(ask.type, { id: bank, line: line('2026-11-04', '1') })).code).toBe('SP-API-204');
});
