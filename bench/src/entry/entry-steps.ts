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
    what: 'type a digit in the middle, until the amount of its line is painted',
    most: 100,
    async act(page) {
      await page.evaluate(watchAmount);
      await page.keyboard.press('3');
      return whenSeen(page);
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
      return scan(page, products.at(-1) ?? { name: '', barcode: '' }, watchScan);
    },
  },
  {
    what: 'scan of goods that a line has: one more of it',
    most: 150,
    async go(page) {
      await blankCell(page).focus();
    },
    act(page, products) {
      return scan(page, products[1] ?? { name: '', barcode: '' }, watchOneMore);
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
async function scan(page: Page, { name, barcode }: KnownProduct, watch: (name: string) => void): Promise<number> {
  await page.evaluate(watch, name);
  await page.keyboard.insertText(barcode);
  await page.keyboard.press('Enter');
  return whenSeen(page);
}

/** Resolves to how long it took until what is watched for was seen. */
function whenSeen(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = performance.now();
        const look = (): void => {
          const { benchSeen } = window as Watched;
          if (benchSeen !== undefined) resolve(benchSeen);
          else if (performance.now() - asked > 20_000)
            reject(new Error(`Nothing was seen: ${document.activeElement?.outerHTML.slice(0, 300)}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

interface Watched {
  benchSeen?: number;
}

/** Runs in the page: from the Enter until the focused cell has the product's name and a frame was painted with it. */
function watchScan(name: string): void {
  const input = document.activeElement as HTMLInputElement;
  delete (window as Watched).benchSeen;
  const begin = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    window.removeEventListener('keydown', begin, true);
    const began = event.timeStamp;
    const look = (): void => {
      if (input.value !== name) requestAnimationFrame(look);
      else requestAnimationFrame(() => void ((window as Watched).benchSeen = performance.now() - began));
    };
    look();
  };
  window.addEventListener('keydown', begin, true);
}

/** Runs in the page: from the Enter until a line that has the product says another quantity and a frame was painted with it. */
function watchOneMore(name: string): void {
  // Found before, so that looking costs the page nothing.
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-cell$=".product"]')].flatMap(({ value, dataset }) => {
    const cell = dataset['cell']?.replace('product', 'quantity') ?? '';
    const quantity = value === name ? document.querySelector<HTMLInputElement>(`[data-cell="${cell}"]`) : null;
    return quantity ? [quantity] : [];
  });
  const quantities = (): string => inputs.map(({ value }) => value).join(' ');
  const before = quantities();
  delete (window as Watched).benchSeen;
  const begin = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    window.removeEventListener('keydown', begin, true);
    const began = event.timeStamp;
    const look = (): void => {
      if (quantities() === before) requestAnimationFrame(look);
      else requestAnimationFrame(() => void ((window as Watched).benchSeen = performance.now() - began));
    };
    look();
  };
  window.addEventListener('keydown', begin, true);
}

/** Runs in the page: from the next key until the line with the focus says another amount and a frame was painted with it. */
function watchAmount(): void {
  const line = document.activeElement?.closest('[role=row]');
  const before = line?.textContent;
  delete (window as Watched).benchSeen;
  const begin = ({ timeStamp }: KeyboardEvent): void => {
    const look = (): void => {
      if (line?.textContent === before) requestAnimationFrame(look);
      else requestAnimationFrame(() => void ((window as Watched).benchSeen = performance.now() - timeStamp));
    };
    look();
  };
  window.addEventListener('keydown', begin, { capture: true, once: true });
}
