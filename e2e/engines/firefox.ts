import puppeteer, { type Page } from 'puppeteer-core';
import { type Engine, type EnginePage, commandTime } from './engine.ts';

/** Starts Firefox under WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocol: 'webDriverBiDi',
    protocolTimeout: commandTime,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN,zh', 'datareporting.policy.dataSubmissionEnabled': false },
  });
  return {
    name: 'firefox',
    version: await browser.version(),
    async open() {
      const context = await browser.createBrowserContext();
      return firefoxPage(await context.newPage(), () => context.close());
    },
    close: () => browser.close(),
  };
}

function firefoxPage(page: Page, close: () => Promise<void>): EnginePage {
  return {
    goto: async (url) => void (await page.goto(url, { timeout: commandTime })),
    run: <T>(body: string) => page.evaluate(`(async () => {${body}})()`) as Promise<T>,
    click: (selector) => page.locator(selector).click(),
    async type(selector, text) {
      const field = await page.waitForSelector(selector);
      await field?.type(text);
    },
    close,
  };
}
