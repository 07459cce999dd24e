import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EngineName } from '@suanpan/e2e/engine';
import { benchBackend } from './backend/bench-backend.ts';
import { benchDev } from './dev/bench-dev.ts';
import { benchEntry } from './entry/bench-entry.ts';
import { benchInteraction } from './interaction/bench-interaction.ts';
import { benchIsolation } from './isolation/bench-isolation.ts';
import { benchLists } from './lists/bench-lists.ts';
import { benchLoading } from './loading/bench-loading.ts';
import { benchMessages } from './messages/bench-messages.ts';
import type { Bench } from './report/bench.ts';
import { benchRuntimes } from './runtimes/bench-runtimes.ts';

const benches: readonly Bench[] = [
  benchLoading,
  benchRuntimes,
  benchIsolation,
  benchDev,
  benchMessages,
  benchInteraction,
  benchEntry,
  benchLists,
  benchBackend,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    runs: { type: 'string', default: '15' },
    sides: { type: 'string', default: '' },
    engines: { type: 'string', default: 'chromium' },
  },
});
const chosen = positionals[0] === undefined ? benches : benches.filter((bench) => bench.name === positionals[0]);

if (chosen.length === 0) {
  console.error(
    `Cannot run the benchmark "${positionals[0] ?? ''}": there is none of that name\n  known  ${benches.map((bench) => bench.name).join(', ')}`,
  );
  process.exitCode = 1;
}
for (const bench of chosen) {
  const {
    text,
    data,
    missed = [],
  } = await bench.run({
    runs: Number(values.runs),
    sides: wordsOf(values.sides),
    engines: wordsOf(values.engines) as EngineName[],
    say: (line) => process.stderr.write(`${line}\n`),
  });
  console.log(text);
  if (missed.length > 0) {
    console.error(`The bench "${bench.name}" misses a bar\n${missed.map((bar) => `  ${bar}`).join('\n')}`);
    process.exitCode = 1;
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(data, null, 2)}\n`);
}

function wordsOf(list: string): string[] {
  return list.split(',').filter((word) => word !== '');
}
