import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import type { GraphqlSource } from '../host/answer-graphql.ts';
import { type Judgement, judgeRelease } from '../judge-release.ts';
import { type PromiseId, promiseIds } from '../promises.ts';
import { renderJudgement } from './render-judgement.ts';

const usage = `npm run conformance -- <folder|url> …

  --graphql <url>      the backend that the app asks; --cookie <text> signs somebody in there
  --answers <file>     a JSON file with the data of each operation, by its name, where there is no backend
  --only <promises>    some of them, with commas: ${promiseIds.join(', ')}
  --json               one JSON document for machines

Exit codes: 0 every promise is kept, 1 one is broken, 2 typed wrong.`;

interface Wish {
  readonly sources: readonly string[];
  readonly shell: string;
  readonly graphql: GraphqlSource;
  readonly only: readonly PromiseId[];
  readonly isJson: boolean;
}

/** `npm run conformance`: holds releases to the promises of the protocol. */
async function main(args: readonly string[]): Promise<number> {
  const wish = read(args);
  if (!wish) {
    console.error(usage);
    return 2;
  }
  const browser = await chromium.launch({
    executablePath: process.env['SUANPAN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const judgements = await judgeAll(wish, browser);
    const isKept = judgements.every(({ verdicts }) => verdicts.every(({ state }) => state !== 'failed'));
    if (wish.isJson) console.log(JSON.stringify({ ok: isKept, releases: judgements }));
    return isKept ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function judgeAll({ sources, isJson, ...options }: Wish, browser: Browser): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (const source of sources) {
    const judgement = await judgeRelease({ source, browser, ...options });
    judgements.push(judgement);
    if (!isJson) console.log(renderJudgement(judgement).join('\n'));
  }
  return judgements;
}

/** Returns what is wanted, or undefined when it was typed wrong. */
function read(args: readonly string[]): Wish | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { shell: text, graphql: text, cookie: text, answers: text, only: text, json: flag, help: flag };
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const wanted = values.only?.split(',') ?? promiseIds;
  const only = promiseIds.filter((id) => wanted.includes(id));
  if (positionals.length === 0 || values.shell === undefined || values.help === true || only.length < wanted.length) return undefined;
  const answers = values.answers === undefined ? undefined : (JSON.parse(readFileSync(values.answers, 'utf8')) as Record<string, unknown>);
  return {
    sources: positionals,
    shell: values.shell,
    graphql: { url: values.graphql, cookie: values.cookie, answers },
    only,
    isJson: values.json === true,
  };
}

process.exitCode = await main(process.argv.slice(2));
