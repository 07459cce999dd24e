import { comesToRest } from '../fixtures/comes-to-rest.ts';
import { type Page, expect } from '@playwright/test';

/** A state of the product that is worth a picture. */
export interface View {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

/** What is pictured, in the order in which it is brought up. */
export const views: readonly View[] = [
  {
    name: 'workbench',
    async show(page) {
      await open(page, '/workbench');
      await expect(page.getByRole('main').getByRole('link', { name: /XSDD-/ }).first()).toBeVisible();
    },
  },
  {
    name: 'search',
    async show(page) {
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').fill('cy');
      await expect(dialog.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'orders',
    async show(page) {
      await page.keyboard.press('Escape');
      await open(page, '/sales/orders');
      await expect(page.getByRole('main').getByRole('link', { name: /XSDD-/ }).first()).toBeVisible();
    },
  },
  {
    name: 'order',
    async show(page) {
      await page.getByRole('main').getByRole('link', { name: /XSDD-/ }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: /XSDD-/ })).toBeVisible();
      await settled(page);
    },
  },
  {
    name: 'new-customer',
    async show(page) {
      await open(page, '/sales/customers/new');
    },
  },
];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]').filter({ visible: true })).toHaveCount(0);
  await comesToRest(page);
}
