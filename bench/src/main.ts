import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchLoading } from './loading/bench-loading.ts';
import type { Bench } from './report/bench.ts';
import { renderReport } from './report/render-report.ts';

const benches: readonly Bench[] = [benchLoading];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, runs: { type: 'string', default: '15' } },
});
const chosen = positionals[0] === undefined ? benches : benches.filter((bench) => bench.name === positionals[0]);

if (chosen.length === 0) {
  console.error(
    `Cannot run the benchmark "${positionals[0] ?? ''}": there is none of that name\n  known  ${benches.map((bench) => bench.name).join(', ')}`,
  );
  process.exitCode = 1;
}
for (const bench of chosen) {
  const report = await bench.run({ runs: Number(values.runs), say: (line) => process.stderr.write(`${line}\n`) });
  console.log(renderReport(report));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}
