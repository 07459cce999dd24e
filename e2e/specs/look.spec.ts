import { type Page, expect, test } from '../fixtures/test.ts';

for (const locale of ['zh-CN', 'en-US'])
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test(`frame and apps are written as the tokens say, in ${locale} @phone`, async ({ page, signInAs }, { project }) => {
      const size = project.name === 'phone' ? '15px' : '13px';
      await page.goto('/');
      await expect(page.locator('input[type=password]')).toBeVisible();
      expect(await lookOf(page, '#shell')).toEqual({ size, font: 'Inter', color: 'rgb(29, 33, 31)' });

      await signInAs('owner');
      await page.goto('/sales/orders');
      await expect(page.getByRole('link', { name: /XSDD-/ }).first()).toBeVisible();
      expect(await lookOf(page, 'main table, main [role="table"]')).toMatchObject({ size, font: 'Inter', color: 'rgb(29, 33, 31)' });
    });
  });

/** How text is written in an element: its size, the first font that is asked for, and its colour. */
function lookOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { fontSize: size, fontFamily, color } = getComputedStyle(element);
      return { size, font: fontFamily.split(',')[0], color };
    });
}
