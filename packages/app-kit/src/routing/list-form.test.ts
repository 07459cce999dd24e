import { expect, it } from 'vitest';
import { listForm } from './list-form.ts';

const form = listForm({
  filters: { q: 'text', from: 'day', shown: ['open', 'overdue', 'all'] },
  sorts: ['DUE', 'NUMBER'],
  direction: 'DESC',
});

it.each(['', 'q=%E8%8C%B6&from=2026-11-01&shown=overdue', 'sort=NUMBER.DESC', 'sort=NUMBER.ASC&after=x', 'sort=DUE.ASC', 'before=y'])(
  'listForm() reads what it wrote at %j',
  (address) => {
    expect(form.write(form.read(new URLSearchParams(address))).toString()).toBe(address);
  },
);

it('an address that nobody made means the list as it opens', () => {
  const opened = form.read(new URLSearchParams());
  expect(opened).toEqual({ q: '', from: '', shown: 'open', sort: { field: 'DUE', direction: 'DESC' }, after: null, before: null });
  expect(form.read(new URLSearchParams('from=yesterday&shown=some&sort=COLOUR.UP'))).toEqual(opened);
});
