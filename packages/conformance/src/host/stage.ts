import type { Browser, Page, Request } from 'playwright-core';
import type { EffectKind } from '../inside/effect-book.ts';
import type { Inside } from '../inside/main.ts';
import type { PageChanges } from '../inside/page-memory.ts';
import { noAnswer } from './answer-graphql.ts';
import { neighbour } from './carried-releases.ts';
import { insideScript } from './inside-script.ts';
import { readScreen } from './read-screen.ts';
import { localeHeader } from './serve-host.ts';

/** Where an app stands after it was asked for something. */
export interface AppState {
  readonly state: string;
  /** The first line of what went wrong. */
  readonly error: string;
  readonly milliseconds: number;
}

export type Verb = 'open' | 'park' | 'close';

/** One page of the bare host. */
export interface Stage {
  readonly page: Page;
  /** Everything that went wrong in the console. */
  readonly errors: readonly string[];
  readonly requests: readonly Request[];
  command(verb: Verb, app: string): Promise<AppState>;
  /** What an app shows, once it has come to rest. */
  screen(app: string): Promise<string>;
  remember(): Promise<void>;
  changes(app: string): Promise<PageChanges>;
  effects(kinds: readonly EffectKind[]): Promise<readonly string[]>;
  violations(): Promise<readonly string[]>;
  leave(): Promise<void>;
}

export interface StageOptions {
  readonly browser: Browser;
  readonly url: string;
  /** The path of the page; the neighbour is opened first, wherever it is. */
  readonly path: string;
  readonly locale?: string;
  /** Where the files of the release lie that is looked at from within; nothing is looked at without it. */
  readonly base?: string;
}

interface Commanded {
  readonly suanpanBareHost: Record<Verb, (app: string) => Promise<{ readonly state: string; readonly error?: Error }>> & {
    whole(): Promise<void>;
  };
  readonly conformanceInside: Inside;
}

/** Opens a page of the bare host on which the neighbour has been on and off, so that everything of the host's own is there. */
export async function openStage({ browser, url, path, locale = 'zh-CN', base }: StageOptions): Promise<Stage> {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1280, height: 800 },
    extraHTTPHeaders: { [localeHeader]: locale },
  });
  const page = await context.newPage();
  if (base !== undefined) await page.addInitScript({ content: await insideScript(base) });
  const errors = watchErrors(page);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(`${url}${path}?apps=${neighbour}`);
  await page.locator(`[data-app-place="${neighbour}"] h1`).waitFor();
  await page.evaluate(() => (window as unknown as Commanded).suanpanBareHost.whole());
  const command = (verb: Verb, app: string): Promise<AppState> => page.evaluate(commandHost, [verb, app] as const);
  for (const verb of ['close', 'open', 'close'] as const) await command(verb, neighbour);
  return {
    page,
    errors,
    requests,
    command,
    screen: (app) => readScreen(page, app),
    remember: () => page.evaluate(() => (window as unknown as Commanded).conformanceInside.remember()),
    changes: (app) => page.evaluate((name) => (window as unknown as Commanded).conformanceInside.changes(name), app),
    effects: (kinds) => page.evaluate((all) => (window as unknown as Commanded).conformanceInside.effects(all), kinds),
    violations: () => page.evaluate(() => (window as unknown as Commanded).conformanceInside.violations),
    leave: () => context.close(),
  };
}

async function commandHost([verb, app]: readonly [Verb, string]): Promise<AppState> {
  const begin = performance.now();
  const { state, error } = await (window as unknown as Commanded).suanpanBareHost[verb](app);
  const [summary = ''] = (error?.message ?? '').split('\n');
  const cause = error?.cause instanceof Error ? ` (${error.cause.message})` : '';
  return { state, error: summary + cause, milliseconds: Math.round(performance.now() - begin) };
}

/** What the policy refuses is told of by itself; what an app says about a backend that is not there is no fault of it. */
const notCounted = new RegExp(`Content Security Policy|${noAnswer}`);

function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !notCounted.test(message.text())) errors.push(message.text().split('\n')[0] ?? '');
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
