import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
import { expect, it } from 'vitest';
import { createNoticeList } from './notice-list.ts';
import { joinToldNotices, type ToldNotice } from './told-notices.ts';

const told = (id: string, at: string, kind = 'ORDER_SUBMITTED'): ToldNotice => ({
  id,
  kind,
  at,
  subjectType: 'SALES_ORDER',
  subjectId: `o${id}`,
  label: `XS-${id}`,
  note: '',
  actor: { name: '孙销售' },
});

function open(notices: readonly ToldNotice[]) {
  const asked: GraphqlRequest[] = [];
  const backend = { notices, hasNextPage: false, isAway: false };
  const ask = async (request: GraphqlRequest): Promise<GraphqlAnswer> => {
    if (backend.isAway) throw new Error('away');
    asked.push(request);
    return { data: { ownNotices: { edges: backend.notices.map((node) => ({ node })), pageInfo: { hasNextPage: backend.hasNextPage } } } };
  };
  const memory = { read: () => null, write: () => undefined };
  const { list, look } = joinToldNotices({ ask, list: createNoticeList(memory), wordsOf: ({ label }) => `words of ${label}` });
  const unread = () => list.notices.get().flatMap(({ id, isRead }) => (isRead ? [] : [id]));
  return { list, look, asked, backend, unread, sent: () => asked.filter(({ kind }) => kind === 'mutation') };
}

it('what the backend keeps is in the bell, the latest first, with the way to it, beside what apps say', async () => {
  const { list, look } = open([told('2', '2026-11-23T02:00:00Z', 'ORDER_CANCELLED'), told('1', '2026-11-23T01:00:00Z')]);
  list.add({ id: 'own', title: 'Exported', tone: 'success', at: '2026-11-23T00:00:00Z' });
  await look();
  await look();
  expect(list.notices.get().map(({ id, title, tone, reference }) => [id, title, tone, reference?.id])).toEqual([
    ['told:2', 'words of XS-2', 'danger', 'o2'],
    ['told:1', 'words of XS-1', 'info', 'o1'],
    ['own', 'Exported', 'success', undefined],
  ]);
});

it('what is read in the bell is marked in the backend, and what an app said is not', async () => {
  const { list, look, sent } = open([told('2', '2026-11-23T02:00:00Z'), told('1', '2026-11-23T01:00:00Z')]);
  list.add({ id: 'own', title: 'Exported', tone: 'success', at: '2026-11-23T00:00:00Z' });
  await look();
  list.markRead('own');
  list.markRead('told:1');
  list.markAllRead();
  list.markAllRead();
  expect(sent().map(({ operationName, variables }) => [operationName, variables])).toEqual([
    ['ReadToldNotice', { id: '1' }],
    ['ReadToldNotices', { upTo: '2026-11-23T02:00:00Z' }],
  ]);
});

it('what was read elsewhere is read here, unless the answer does not tell of all, or none came', async () => {
  const { look, backend, unread } = open([told('1', '2026-11-23T01:00:00Z')]);
  await look();
  Object.assign(backend, { notices: [], hasNextPage: true });
  await look();
  backend.isAway = true;
  await look();
  expect(unread()).toEqual(['told:1']);
  Object.assign(backend, { isAway: false, hasNextPage: false });
  await look();
  expect(unread()).toEqual([]);
});
