import { expect, it } from 'vitest';
import { pageElsewhere } from './page-elsewhere.ts';

it('a document whose own page is below another list is shown there', () => {
  expect(pageElsewhere('/money/expenses/1', '/purchasing/documents')).toBe('/money/expenses/1');
  expect(pageElsewhere('/money/transfers/1', '/money/documents')).toBe('/money/transfers/1');
  expect(pageElsewhere('/sales/documents/1', '/purchasing/documents')).toBe('/sales/documents/1');
});

it('a document is shown where it is, and where nobody knows of another page', () => {
  expect(pageElsewhere('/purchasing/documents/1', '/purchasing/documents')).toBeNull();
  expect(pageElsewhere(null, '/purchasing/documents')).toBeNull();
});
