import { expect, it } from 'vitest';
import { noticeListVariablesFor } from './notice-list-variables.ts';

it.each([
  ['', { onlyUnread: false, first: 30, after: null }],
  ['shown=unread&after=c', { onlyUnread: true, first: 30, after: 'c' }],
  ['shown=else&before=c', { onlyUnread: false, last: 30, before: 'c' }],
])('the list at %j asks %j', (search, variables) => {
  expect(noticeListVariablesFor(new URLSearchParams(search))).toEqual(variables);
});
