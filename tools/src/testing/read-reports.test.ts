import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPlaywrightReport } from './read-playwright-report.mjs';
import { readVitestReport } from './read-vitest-report.mjs';
import { sum } from './tally.mjs';

let path = '';
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'suanpan-report-')), 'report.json');
});
afterEach(() => rmSync(join(path, '..'), { recursive: true, force: true }));

/** A file of the report, with tests of these results. */
const file = (status: string, ...tests: readonly string[]) => ({
  name: join(process.cwd(), 'apps/sales/some.test.ts'),
  status,
  message: '\n  cannot find module\n  at …',
  assertionResults: tests.map((test) => ({
    status: test,
    fullName: 'it adds up',
    failureMessages: ['\u001b[31mexpected 1 to be 2\u001b[39m\n at …'],
  })),
});

it('readVitestReport() counts and names tests, and a file that did not load as one failure', () => {
  writeFileSync(
    path,
    JSON.stringify({ testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed'), file('failed')] }),
  );
  expect(readVitestReport(path, 1)).toEqual({
    passed: 3,
    failed: 2,
    failures: ['apps/sales/some.test.ts › it adds up › expected 1 to be 2', 'apps/sales/some.test.ts › cannot find module'],
  });
});

it('readVitestReport() counts a run that ended badly as a failure even when every test passed', () => {
  writeFileSync(path, JSON.stringify({ testResults: [file('passed', 'passed')] }));
  expect(readVitestReport(path, 1)).toMatchObject({ passed: 1, failed: 1, failures: [expect.stringContaining('ended badly')] });
});

it('readPlaywrightReport() names tests, and counts errors outside any test, such as a server that did not start', () => {
  const spec = (status: string) => ({
    title: 'a month is closed',
    file: 'books.spec.ts',
    line: 9,
    tests: [{ projectName: 'phone', status, results: [{}, { error: { message: 'Error: not seen\n at …' } }] }],
  });
  writeFileSync(
    path,
    JSON.stringify({
      stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 2 },
      suites: [{ specs: [spec('expected')], suites: [{ specs: [spec('unexpected')] }] }],
      errors: [{ message: 'port taken' }],
    }),
  );
  expect(readPlaywrightReport(path, 1)).toEqual({
    passed: 4,
    failed: 2,
    failures: ['books.spec.ts:9 [phone] › a month is closed › Error: not seen', 'e2e: port taken'],
  });
});

it('both report readers count a runner that died before it wrote a whole report as one failure', () => {
  expect(readVitestReport(path, 0)).toMatchObject({ passed: 0, failed: 1, failures: [expect.stringContaining('Vitest ended')] });
  writeFileSync(path, '{"stats":');
  expect(readPlaywrightReport(path, 0)).toMatchObject({ passed: 0, failed: 1, failures: [expect.stringContaining('Playwright ended')] });
});

it('sum() adds up every stage and keeps what failed', () => {
  expect(
    sum([
      { passed: 1, failed: 0, failures: [] },
      { passed: 2, failed: 2, failures: ['a', 'b'] },
    ]),
  ).toEqual({ passed: 3, failed: 2, failures: ['a', 'b'] });
});
