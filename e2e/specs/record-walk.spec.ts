import { findViolations } from '../fixtures/find-violations.ts';
import { expect, test } from '../fixtures/test.ts';

test('from a row of a list J and K go on to the next one and back, in the same tab and as the list is sorted', async ({
  page,
  signInAs,
}) => {
  await signInAs('owner');
  await page.goto('/inventory/products?sort=SKU.DESC');
  const title = page.getByRole('heading', { level: 1 });
  const rows = page.getByRole('main').getByRole('row');
  const names = rows.getByRole('cell').nth(1);
  await expect(names.first()).toBeVisible();
  const nameOf = (row: number) => rows.nth(row).getByRole('cell').nth(1).innerText();
  const [first, second, third] = [await nameOf(1), await nameOf(2), await nameOf(3)];
  const tabs = page.getByRole('tab');
  const previous = page.getByRole('button', { name: '上一条 (K)' });
  const next = page.getByRole('button', { name: '下一条 (J)' });

  await test.step('Given the second row is opened', async () => {
    await page.getByRole('link', { name: second, exact: true }).or(rows.nth(2).getByRole('link')).first().click();
    await expect(title).toHaveText(second);
    await expect(next).toBeEnabled();
    expect(await findViolations(page)).toEqual([]);
  });
  const count = await tabs.count();

  await test.step('When J is pressed the third stands there, and K twice leads to the first, before which there is none', async () => {
    await page.keyboard.press('j');
    await expect(title).toHaveText(third);
    await page.keyboard.press('k');
    await expect(title).toHaveText(second);
    await previous.click();
    await expect(title).toHaveText(first);
    await expect(previous).toBeDisabled();
    await page.keyboard.press('k');
    await expect(next).toBeEnabled();
    await expect(title).toHaveText(first);
    await expect(tabs).toHaveCount(count);
  });

  await test.step('Then Back is the list, and a page that was come to by its address has no such ways', async () => {
    await page.goBack();
    await expect(rows.nth(3)).toContainText(third);
    const href = await rows.nth(2).getByRole('link').first().getAttribute('href');
    await page.goto(href ?? '');
    await expect(title).toHaveText(second);
    await expect(next).toHaveCount(0);
  });
});
