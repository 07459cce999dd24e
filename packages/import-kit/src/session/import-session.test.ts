import type { ApolloClient } from '@apollo/client';
import type { JobDoing, JobWork } from '@suanpan/app-kit/job-list';
import { beforeAll, expect, it } from 'vitest';
import { sampleOffer } from '../files/import-offer.examples.ts';
import { importWords } from '../texts/import-words.ts';
import { createImportSession } from './import-session.ts';

beforeAll(() => importWords.activate('zh-CN'));

interface Asked {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A backend that takes every row for a new one, but those whose code is "bad". */
function open({ fails = '' } = {}) {
  const asked: Asked[] = [];
  let [version, created, wrong] = [1, 0, 0];
  const job = () => ({ id: 'j', version, isDone: false, created, changed: 0, unchanged: 0, wrong });
  const client = {
    async mutate({
      mutation,
      variables,
    }: {
      mutation: { definitions: { name: { value: string } }[] };
      variables: { rows?: { number: number; cells: string[] }[] };
    }) {
      const name = mutation.definitions[0]?.name.value ?? '';
      asked.push({ name, variables });
      if (name === fails) throw new Error('refused');
      if (name !== 'AddImportRows') return { data: { startImport: job(), commitImport: { ...job(), isDone: true } } };
      const bad = (variables.rows ?? []).filter(({ cells }) => cells[0] === 'bad');
      [version, created, wrong] = [version + 1, created + (variables.rows?.length ?? 0) - bad.length, wrong + bad.length];
      const problems = bad.map(({ number }) => ({ row: number, column: 'code', code: 'SP-API-1', message: 'no' }));
      const names = (variables.rows ?? []).map(() => null);
      return { data: { addImportRows: { names, problems, job: job() } } };
    },
  };
  const works: JobWork[] = [];
  let sheet: readonly (readonly string[])[] = [];
  const session = createImportSession(
    {
      jobs: { start: (work) => void works.push(work) },
      read: async () => sheet.map((cells, index) => ({ number: index + 1, cells })),
    },
    sampleOffer,
  );
  const ending = new AbortController();
  const seen: string[] = [];
  const doing: JobDoing = { signal: ending.signal, progress: (done, total) => void seen.push(`${done}/${total}`) };
  const apollo = client as unknown as ApolloClient;
  session.choose(apollo, sampleOffer);
  return {
    session,
    asked,
    seen,
    ending,
    client: apollo,
    /** Chooses a file, and does the job when one begins. */
    async check(...rows: readonly (readonly string[])[]) {
      sheet = rows;
      await session.check(apollo, new File([], 'a.xlsx'));
      await works.shift()?.run(doing);
    },
    async write() {
      await session.write(apollo);
      await works.shift()?.run(doing);
    },
  };
}

const many = Array.from({ length: 600 }, (_, index) => [`G${index}`, '甲']);

it('a file is read, checked in parts with progress, and written as it was seen', async () => {
  const { session, check, write, asked, seen } = open();
  await check(['编码', '名称'], ...many);
  expect(seen).toEqual(['0/600', '500/600', '600/600']);
  expect(session.get()).toMatchObject({ step: 'checked', job: { created: 600, version: 3 } });
  await write();
  expect(session.get()).toMatchObject({ step: 'written' });
  expect(asked.map(({ name }) => name)).toEqual(['StartImport', 'AddImportRows', 'AddImportRows', 'CommitImport']);
  expect(asked.at(-1)?.variables).toEqual({ id: 'j', version: 3 });
});

it('nothing is written while something is wrong, and a corrected file takes the place of the one before', async () => {
  const { session, check, asked, client } = open();
  await check(['编码'], ['bad']);
  await session.write(client);
  expect(session.get()).toMatchObject({ step: 'checked', problems: [{ row: 2 }] });
  await check(['编码'], ['good']);
  expect(asked.map(({ name }) => name)).toEqual(['StartImport', 'AddImportRows', 'DiscardImport', 'StartImport', 'AddImportRows']);
});

it.each([
  ['heads of something else', [['单号'], ['1']], 'HeadsFault'],
  ['no rows', [['编码']], 'Error'],
])('a file with %s leads back to choosing one, and says why', async (_case, rows, name) => {
  const { session, check, asked } = open();
  await check(...rows);
  expect(session.get()).toMatchObject({ step: 'choosing', offer: sampleOffer, failure: { name } });
  expect(asked).toEqual([]);
});

it('what the backend refuses leads back, and what was sent is given up', async () => {
  const { session, check, asked } = open({ fails: 'AddImportRows' });
  await check(['编码'], ['1']);
  expect(session.get()).toMatchObject({ step: 'choosing', failure: { message: 'refused' } });
  expect(asked.at(-1)?.name).toBe('DiscardImport');
});

it('a check that is called off needs no words', async () => {
  const { session, check, ending } = open();
  ending.abort();
  await expect(check(['编码', '名称'], ...many)).rejects.toThrow(/abort/);
  expect(session.get()).toEqual({ step: 'choosing', offer: sampleOffer, failure: null });
});

it('a write that is refused can be tried again', async () => {
  const { session, check, write } = open({ fails: 'CommitImport' });
  await check(['编码'], ['1']);
  await write();
  expect(session.get()).toMatchObject({ step: 'checked', failure: { message: 'refused' } });
});
