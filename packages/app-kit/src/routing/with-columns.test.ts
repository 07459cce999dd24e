import { expect, it } from 'vitest';
import { withColumns } from './with-columns.ts';

const form = withColumns({
  read: (params: URLSearchParams) => ({ search: params.get('q') ?? '' }),
  write: ({ search }: { readonly search: string }) => new URLSearchParams(search === '' ? {} : { q: search }),
});

it.each(['', 'q=tea', 'q=tea&cols=DATE.GROSS', 'cols='])('withColumns() reads and writes "%s"', (address) => {
  expect(form.write(form.read(new URLSearchParams(address))).toString()).toBe(address);
});

it('withColumns() knows the usual columns from none but the first', () => {
  expect(form.read(new URLSearchParams()).columnIds).toBeNull();
  expect(form.read(new URLSearchParams('cols=')).columnIds).toEqual([]);
});
