import type { Page } from '@playwright/test';
import type { KnownProduct } from './read-products.ts';

/** One thing that people do in the lines of a document all day. */
export interface EntryStep {
  readonly what: string;
  /** The most that it may take, in milliseconds. */
  readonly most: number;
  /** Goes to where it is done. */
  go?(page: Page): Promise<void>;
  /** Does it; returns how long it took where more than the next paint is waited for. */
  act(page: Page, products: readonly KnownProduct[]): Promise<number | undefined>;
}

/** In the order in which they are done. */
export const entrySteps: readonly EntryStep[] = [
  {
    what: 'type a quantity in the middle, until the next paint',
    most: 50,
    async go(page) {
      await cellOf(page, '数量', Math.ceil((await lineCount(page)) / 2)).focus();
    },
    async act(page) {
      await page.keyboard.type('12', { delay: 120 });
      return undefined;
    },
  },
  {
    what: 'leave it by Enter: the sums follow',
    most: 50,
    async act(page) {
      await page.keyboard.press('Enter');
      return undefined;
    },
  },
  {
    what: 'add a row by choosing a product',
    most: 100,
    go: (page) => blankCell(page).focus(),
    async act(page, products) {
      await page.keyboard.type(products[0]?.name ?? '', { delay: 40 });
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      return undefined;
    },
  },
  {
    what: 'scan a barcode, until its line is there',
    most: 150,
    go: (page) => blankCell(page).focus(),
    act(page, products) {
      return scan(page, products[1] ?? { name: '', barcode: '' });
    },
  },
  {
    what: 'save, until the document is shown',
    most: 1000,
    async act(page) {
      const began = await page.evaluate(() => performance.now());
      await page.keyboard.press('Control+s');
      await page.waitForURL(/\/sales\/documents\/[0-9a-f-]{36}/);
      await page.getByRole('heading', { level: 1, name: /XS/ }).waitFor();
      return (await page.evaluate(() => performance.now())) - began;
    },
  },
];

function cellOf(page: Page, column: string, line: number) {
  return page.getByLabel(new RegExp(`^${column}.* 行 ${line}$`));
}

async function lineCount(page: Page): Promise<number> {
  return (await page.getByLabel(/^商品.* 行 \d+$/).count()) - 1;
}

function blankCell(page: Page) {
  return page.getByLabel(/^商品.* 行 \d+$/).last();
}

/** A scanner types all of a code at once, and Enter; returns how long after Enter the line was painted with its product. */
async function scan(page: Page, { name, barcode }: KnownProduct): Promise<number> {
  await page.evaluate(watchScan, name);
  await page.keyboard.insertText(barcode);
  await page.keyboard.press('Enter');
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = performance.now();
        const look = (): void => {
          const { benchScanned } = window as Scanned;
          if (benchScanned !== undefined) resolve(benchScanned);
          else if (performance.now() - asked > 20_000)
            reject(new Error(`Nothing was scanned: ${document.activeElement?.outerHTML.slice(0, 300)}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

interface Scanned {
  benchScanned?: number;
}

/** Runs in the page: from the Enter until the focused cell has the product's name and a frame was painted with it. */
function watchScan(name: string): void {
  const input = document.activeElement as HTMLInputElement;
  const begin = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    window.removeEventListener('keydown', begin, true);
    const began = event.timeStamp;
    const look = (): void => {
      if (input.value !== name) requestAnimationFrame(look);
      else requestAnimationFrame(() => void ((window as Scanned).benchScanned = performance.now() - began));
    };
    look();
  };
  window.addEventListener('keydown', begin, true);
}
