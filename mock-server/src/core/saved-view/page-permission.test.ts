import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { permissionOfPage, sharedPages } from './page-permission.ts';

const apps = join(import.meta.dirname, '../../../../apps');
const configs = readdirSync(apps)
  .map((app) => join(apps, app, 'app.config.ts'))
  .filter((file) => existsSync(file));
const routes = configs.flatMap((file) => [
  ...readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)',(?:(?!\bpath: )[\s\S])*?\bpermission: '([^']+)'/g),
]);

it.each(sharedPages)('whoever gets the shared views of %s is who its app lets in', (page) => {
  expect(routes.find(([, path]) => path === page)?.[2]).toBe(permissionOfPage(page));
});

it('permissionOfPage() knows nothing of any other page', () => {
  expect(['/sales', '/sales/orders/new', '', 'constructor', '/settings/members'].map(permissionOfPage)).toEqual(Array(5).fill(null));
});
