import { openEngine } from '@suanpan/e2e/open-engine';
import { probeApps } from '../sides/app-sources.ts';
import { buildSide } from '../sides/build-sides.ts';
import { serveSides } from '../sides/serve-sides.ts';
import { sides } from '../sides/sides.ts';
import { buildDriver } from './build-driver.ts';
import { runProbes } from './run-probes.ts';

/** `node --import tsx bench/src/isolation/main.ts suanpan,iframe [part of a probe's id]`: the isolation list, run in Chromium. */
const [names = 'suanpan', only = ''] = process.argv.slice(2);
const chosen = sides.filter(({ name }) => names.split(',').includes(name));
for (const side of chosen) await buildSide(side, probeApps);
await buildDriver();
const server = await serveSides(probeApps, { hasSuanpan: names.includes('suanpan') });
const engine = await openEngine('chromium');
for (const side of chosen) {
  const verdicts = Object.entries(await runProbes({ engine, url: server.url, side: side.name, only }));
  const failed = verdicts.filter(([, verdict]) => verdict !== true);
  process.stdout.write(`${side.name}: ${verdicts.length - failed.length} of ${verdicts.length}\n`);
  for (const [id, verdict] of failed) process.stdout.write(`  ${id}: ${String(verdict)}\n`);
}
await engine.close();
await server.stop();
