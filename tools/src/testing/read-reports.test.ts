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

const file = (status: string, ...tests: readonly string[]) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });

it('readVitestReport() counts tests, and a file that did not load as one failure', () => {
  writeFileSync(
    path,
    JSON.stringify({ testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed'), file('failed')] }),
  );
  expect(readVitestReport(path, 1)).toEqual({ passed: 3, failed: 2 });
});

it('readVitestReport() counts a run that ended badly as a failure even when every test passed', () => {
  writeFileSync(path, JSON.stringify({ testResults: [file('passed', 'passed')] }));
  expect(readVitestReport(path, 1)).toEqual({ passed: 1, failed: 1 });
});

it('readPlaywrightReport() counts errors outside any test, such as a server that did not start', () => {
  writeFileSync(path, JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 2 }, errors: [{ message: 'port taken' }] }));
  expect(readPlaywrightReport(path, 1)).toEqual({ passed: 4, failed: 2 });
});

it('both report readers count a runner that died before it wrote a whole report as one failure', () => {
  expect(readVitestReport(path, 0)).toEqual({ passed: 0, failed: 1 });
  writeFileSync(path, '{"stats":');
  expect(readPlaywrightReport(path, 0)).toEqual({ passed: 0, failed: 1 });
});

it('sum() adds up every stage', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
