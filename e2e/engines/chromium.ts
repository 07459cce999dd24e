import { type CDPSession, type Page, chromium } from '@playwright/test';
import { chromiumArguments } from './chromium-arguments.ts';
import { type Engine, type EnginePage, commandTime } from './engine.ts';

/** Starts Chromium under Playwright. */
export async function openChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  return {
    name: 'chromium',
    version: browser.version(),
    async open() {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      page.setDefaultTimeout(commandTime);
      return chromiumPage(page, await context.newCDPSession(page));
    },
    close: () => browser.close(),
  };
}

/** Evaluates through the protocol itself: Playwright's own way needs `eval`, which a strict policy refuses. */
function chromiumPage(page: Page, session: CDPSession): EnginePage {
  return {
    goto: async (url) => void (await page.goto(url)),
    async run<T>(body: string) {
      const answer = await session.send('Runtime.evaluate', {
        expression: `(async () => {${body}})()`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value as T;
    },
    click: (selector) => page.locator(selector).first().click(),
    type: (selector, text) => page.locator(selector).first().pressSequentially(text),
    close: () => page.context().close(),
  };
}
