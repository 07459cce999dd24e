import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { expect, test } from '../fixtures/test.ts';

test('the keys of the page are heard wherever the focus is: on a filter, and in a field', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders');
  await frameIsThere(page);
  const filter = page.getByRole('radio', { name: /^待审核/ });
  await filter.click();
  for (const place of [filter, page.getByRole('searchbox')]) {
    await place.focus();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: '搜索' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(place).toBeFocused();
  }
});
