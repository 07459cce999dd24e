import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noticeReference } from './notice-reference.ts';
import { noticeListVariablesFor } from './notice-list-variables.ts';

it('noticeReference() knows the type of every document that there is, and nothing else', () => {
  const source = readFileSync(new URL('../../../../mock-server/schema.graphql', import.meta.url), 'utf8');
  const types = /enum TradeDocumentType \{([^}]*)\}/.exec(source)?.[1]?.match(/^ {2}[A-Z_]+$/gm) ?? [];
  expect(types.length).toBeGreaterThan(10);
  for (const type of [...types.map((name) => name.trim()), 'SALES_ORDER', 'PERIOD']) {
    expect(noticeReference({ subjectType: type, subjectId: 'x' }), type).toMatchObject({ id: 'x' });
  }
  expect(noticeReference({ subjectType: 'NEWS', subjectId: 'x' })).toBeNull();
});

it.each([
  ['', { onlyUnread: false, first: 30, after: null }],
  ['shown=unread&after=c', { onlyUnread: true, first: 30, after: 'c' }],
  ['shown=else&before=c', { onlyUnread: false, last: 30, before: 'c' }],
])('the list at %j asks %j', (search, variables) => {
  expect(noticeListVariablesFor(new URLSearchParams(search))).toEqual(variables);
});
