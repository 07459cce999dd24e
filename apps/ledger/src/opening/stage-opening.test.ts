import type { ApolloClient } from '@apollo/client';
import { expect, it } from 'vitest';
import { blankLine } from '../entry/voucher-draft.ts';
import { blankItem, newOpening, type OpeningDraft } from './opening-draft.ts';
import { stageOpening } from './stage-opening.ts';

interface Sent {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A backend that finds the cells wrong in which "bad" stands. */
function open() {
  const sent: Sent[] = [];
  let [job, version] = [0, 1];
  const client = {
    async mutate({
      mutation,
      variables,
    }: {
      mutation: { definitions: { name: { value: string } }[] };
      variables: Record<string, unknown>;
    }) {
      const name = mutation.definitions[0]?.name.value ?? '';
      sent.push({ name, variables });
      if (name === 'StartImport') return { data: { startImport: { id: `j${(job += 1)}`, version: (version = 1) } } };
      const rows = (variables['rows'] ?? []) as readonly { number: number; cells: readonly string[] }[];
      const problems = rows.flatMap(({ number, cells }) =>
        cells.includes('bad') ? [{ row: number, column: 'number', code: 'X', message: 'no' }] : [],
      );
      return { data: { addImportRows: { names: rows.map(() => null), problems, job: { id: `j${job}`, version: (version += 1) } } } };
    },
  };
  return { client: client as unknown as ApolloClient, sent };
}

const balance = { ...blankLine(), account: { id: '1002', code: '1002', label: '1002', isControlled: false }, debit: '5' };
const items = (count: number, number = 'N') => Array.from({ length: count }, () => ({ ...blankItem(), number, date: '2026/2/3' }));
const draft: OpeningDraft = { ...newOpening('2026-03'), balances: [balance], receivables: items(700) };

it('each part that has lines goes in parts with the first month, and what comes back is what is to be begun with', async () => {
  const { client, sent } = open();
  const seen: string[] = [];
  const staged = await stageOpening(client, draft, (done, total) => void seen.push(`${done}/${total}`));
  expect(staged).toEqual({
    imports: [
      { id: 'j1', version: 2 },
      { id: 'j2', version: 3 },
    ],
    errors: {},
    problems: 0,
  });
  expect(sent.filter(({ name }) => name === 'StartImport').map(({ variables }) => [variables['kind'], variables['period']])).toEqual([
    ['OPENING_BALANCES', '2026-03'],
    ['OPENING_RECEIVABLES', '2026-03'],
  ]);
  expect(seen).toEqual(['1/701', '501/701', '701/701']);
  expect(sent[1]?.variables['rows']).toEqual([{ number: 1, cells: ['1002', '5', ''] }]);
});

it('what is wrong comes back at its cell, and everything that was sent is given up', async () => {
  const { client, sent } = open();
  const wrong = { ...draft, receivables: [...items(2), ...items(1, 'bad')] };
  const staged = await stageOpening(client, wrong, () => undefined);
  expect(staged).toMatchObject({ errors: { receivables: { '2.number': 'no (X)' } }, problems: 1 });
  expect(sent.filter(({ name }) => name === 'DiscardImport').map(({ variables }) => variables['id'])).toEqual(['j1', 'j2']);
});

it('a year that begins with the books sends nothing of the months before, whatever is typed', async () => {
  const { client, sent } = open();
  await stageOpening(client, { ...newOpening('2026-01'), yearToDate: [{ key: 'y', account: null, amount: '1' }] }, () => undefined);
  expect(sent).toEqual([]);
});
