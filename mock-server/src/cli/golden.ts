import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartError } from '#kernel/start-error/start-error.ts';
import { readConfig } from '../config.ts';
import { GoldenError } from '../golden/golden-world.ts';
import { parseMonth, playMonth, type PlayedMonth } from '../golden/play-month.ts';
import { makeCompanyAt } from '../golden/world-company.ts';
import { startServer } from '../start-server.ts';

const repository = join(import.meta.dirname, '../../..');
const usage = `npm run golden -- <file> …
Replays months into fresh companies of a scratch server, through the GraphQL API, and compares every figure.
Exit code 0: all as expected. 1: something differs, or was not refused. 2: it could not be tried.`;

process.exitCode = await main(process.argv.slice(2));

/** Plays each file; 0 when all came out, 1 when something differed, 2 when it could not be tried. */
async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
    console.error(usage);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'suanpan-golden-'));
  try {
    return await playAll(files, folder);
  } catch (error) {
    const text = error instanceof StartError ? `${error.failure.code}  ${error.failure.headline}` : String(error);
    console.error(text);
    return 2;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function playAll(files: readonly string[], folder: string): Promise<number> {
  // Nothing of the environment: a scratch server must not meet anybody's data.
  const config = readConfig({ PORT: '0', SUANPAN_DATA: folder, SUANPAN_WORLDS: '1' }, repository);
  const running = await startServer(config, () => ({ pages: () => new Response(null, { status: 404 }), operations: null }));
  try {
    const codes: number[] = [];
    for (const file of files) codes.push(await playFile(file, running.url));
    return Math.max(...codes);
  } finally {
    await running.stop();
  }
}

async function playFile(file: string, url: string): Promise<number> {
  try {
    const month = parseMonth(await readFile(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8'));
    console.log(`${month.id}  ${month.title}`);
    return tell(await playMonth(makeCompanyAt(url), month));
  } catch (error) {
    if (error instanceof GoldenError) {
      console.log(`✗ ${error.message}`);
      return 1;
    }
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

function tell({ differences, refusals, refused, unknown }: PlayedMonth): number {
  for (const { path, expected, received } of differences.list) console.log(`✗ ${path}: expected ${expected}, received ${received}`);
  for (const problem of refusals) console.log(`✗ ${problem}`);
  for (const key of unknown) console.log(`✗ expected.${key}: nobody here knows how to compare it`);
  const wrong = differences.list.length + refusals.length + unknown.length;
  console.log(
    `${wrong === 0 ? '✓' : '✗'} ${differences.compared} figures compared, ${differences.list.length} differ; ${refused} refusals tried, ${refusals.length} came otherwise`,
  );
  return wrong === 0 ? 0 : 1;
}
