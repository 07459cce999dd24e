import type { EngineName } from '@suanpan/e2e/engine';
import { openEngine } from '@suanpan/e2e/open-engine';
import type { Bench } from '../report/bench.ts';
import { probeApps } from '../sides/app-sources.ts';
import { openSides } from '../sides/open-sides.ts';
import { buildDriver } from './build-driver.ts';
import { allProbes } from './probes/all-probes.ts';
import { type IsolationColumn, renderIsolation } from './render-isolation.ts';
import { runProbes } from './run-probes.ts';

/** The numbered list of isolation, clean-up and fault probes, run on each side in each engine. A plain application has nothing to isolate. */
export const benchIsolation: Bench = {
  name: 'isolation',
  async run({ sides: names, engines, say }) {
    const server = await openSides(probeApps, { names: names.length > 0 ? names : runtimeNames, say });
    await buildDriver();
    const columns: IsolationColumn[] = [];
    try {
      for (const name of engines) columns.push(...(await runIn(name, server, say)));
    } finally {
      await server.stop();
    }
    return { text: renderIsolation(allProbes, columns), data: columns };
  },
};

const runtimeNames = ['suanpan', 'native', 'qiankun-umd', 'qiankun-vite', 'wujie', 'micro-app', 'module-federation', 'iframe'];

async function runIn(
  name: EngineName,
  { url, sides }: Awaited<ReturnType<typeof openSides>>,
  say: (line: string) => void,
): Promise<IsolationColumn[]> {
  const engine = await openEngine(name);
  const columns: IsolationColumn[] = [];
  try {
    for (const side of sides) {
      const verdicts = await runProbes({ engine, url, side: side.name });
      columns.push({ side: side.name, title: side.title, engine: name, version: engine.version, verdicts });
      const passed = Object.values(verdicts).filter((verdict) => verdict === true).length;
      say(`${side.title} in ${name}: ${passed} of ${allProbes.length}`);
    }
  } finally {
    await engine.close();
  }
  return columns;
}
