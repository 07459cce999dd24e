import { expect, it } from 'vitest';
import { foldersOfPackages } from './folders-of-packages.ts';

it('foldersOfPackages() finds where a package has the operations that are built into an app', () => {
  const modules = [
    '/repo/apps/sales/src/data/list-orders.generated.ts',
    '/repo/apps/sales-tools/src/data/list-tools.generated.ts',
    '/repo/packages/document-kit/src/data/list-saved-views.generated.ts',
    '/repo/packages/document-kit/src/data/create-saved-view.generated.ts',
    '/repo/packages/document-kit/src/list/DocumentList.tsx',
  ];
  expect(foldersOfPackages(modules, '/repo/apps/sales/src')).toEqual([
    '/repo/apps/sales-tools/src/data',
    '/repo/packages/document-kit/src/data',
  ]);
});
