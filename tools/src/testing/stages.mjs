import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gateSteps } from '../gate/gate-steps.mjs';
import { runGate } from '../gate/run-gate.mjs';
import { runAloud } from '../processes/run-aloud.mjs';
import { createProgress } from '../screen/progress.mjs';
import { buildWorkspaces } from '../setup/build-workspaces.mjs';
import { binary } from '../workspace/binary.mjs';
import { provideChromium } from './provide-chromium.mjs';
import { provideNats } from './provide-nats.mjs';
import { providePdftoppm } from './provide-pdftoppm.mjs';
import { readPlaywrightReport } from './read-playwright-report.mjs';
import { readVitestReport } from './read-vitest-report.mjs';

/** The stages of `npm test`, in the order in which they run. */
export const stages = { gate, unit, e2e };

async function gate() {
  const progress = createProgress();
  const tally = await runGate(gateSteps, progress);
  progress.close();
  return tally;
}

async function unit() {
  const progress = createProgress();
  await provideNats(progress).finally(() => progress.close());
  const report = reportPath('vitest');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runAloud(binary('vitest'), ['run', ...reporters]);
  return readVitestReport(report, code);
}

async function e2e() {
  const progress = createProgress();
  await provideChromium(progress);
  await providePdftoppm(progress);
  await buildWorkspaces(progress, ['build', 'build-dev', 'build-bare']).finally(() => progress.close());
  const report = reportPath('playwright');
  const code = await runAloud(binary('playwright'), ['test', '--reporter=list,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  return readPlaywrightReport(report, code);
}

/** @param {string} runner */
function reportPath(runner) {
  const path = join(tmpdir(), `suanpan-${runner}-${process.pid}.json`);
  rmSync(path, { force: true });
  return path;
}
