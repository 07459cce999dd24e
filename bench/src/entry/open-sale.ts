import type { Page } from '@playwright/test';
import type { KnownProduct } from './read-products.ts';

interface SaleWish {
  readonly url: string;
  readonly lines: number;
  readonly products: readonly KnownProduct[];
}

/** Opens a new sale, chooses a customer and pastes its lines as a spreadsheet copies them. */
export async function openSale(page: Page, { url, lines, products }: SaleWish): Promise<void> {
  await page.goto(`${url}/sales/documents/new`);
  const customer = page.getByRole('combobox', { name: /^客户/ });
  await customer.fill('杭州');
  await page.locator('[role=option]').first().waitFor();
  await customer.press('Enter');
  const first = page.getByLabel(/^商品.* 行 1$/);
  await first.focus();
  // The last one is scanned as goods that no line has.
  const there = products.slice(0, -1);
  const text = Array.from({ length: lines }, (_, line) => `${there[line % there.length]?.name ?? ''}\t2\t10`).join('\n');
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await page.getByLabel(new RegExp(`^商品.* 行 ${lines + 1}$`)).waitFor();
}
