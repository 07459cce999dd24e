import { expect, it } from 'vitest';
import { countListedProducts, findProduct, listProducts } from './list-products.ts';
import { createProduct, updateProduct } from './save-product.ts';
import type { Work } from './work.ts';

/** Somebody who may do everything but what is about products; the database is out of reach, so nothing was read before the refusal. */
const work = { actor: { permissions: new Set(['sales.order.read', 'workbench.read']) } } as unknown as Work;
const entries = { sku: 'x', name: 'x', unit: 'x', price: '1', taxRate: '13' };

it.each([
  ['list', async () => listProducts(work, {})],
  ['count', async () => countListedProducts(work, {})],
  ['find', () => findProduct(work, '01a208dc-0000-7000-8000-000000000000')],
  ['create', () => createProduct(work, entries)],
  ['change', () => updateProduct(work, { id: '01a208dc-0000-7000-8000-000000000000', version: 1 }, entries)],
])('who lacks the permission cannot %s products', async (_what, act) => {
  await expect(act()).rejects.toMatchObject({ reason: 'no-permission' });
});
