import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { permissionOfPage } from './page-permission.ts';

const apps = join(import.meta.dirname, '../../../../apps');
const configs = readdirSync(apps)
  .map((app) => join(apps, app, 'app.config.ts'))
  .filter((file) => existsSync(file));
const routes = configs.flatMap((file) => [
  ...readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)',(?:(?!\bpath: )[\s\S])*?\bpermission: '([^']+)'/g),
]);

const shared = routes.flatMap(([, path = '', permission = '']) => (permissionOfPage(path) === null ? [] : [[path, permission] as const]));

it.each(shared)('whoever gets the shared views of %s is who its app lets in', (page, permission) => {
  expect(permissionOfPage(page)).toBe(permission);
});

it('every page whose views can be shared is a page of an app', () => {
  expect(new Set(shared.map(([page]) => page)).size).toBe(19);
});

it('permissionOfPage() knows nothing of any other page', () => {
  expect(['/sales', '/sales/orders/new', '', 'constructor', '/settings/members'].map(permissionOfPage)).toEqual(Array(5).fill(null));
});
