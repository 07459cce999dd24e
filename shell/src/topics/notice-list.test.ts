import { expect, it } from 'vitest';
import { createNoticeList } from './notice-list.ts';

/** A memory as a tab has it. */
function createMemory(text: string | null = null) {
  const memory = { text, read: () => memory.text, write: (next: string) => void (memory.text = next) };
  return memory;
}

const notice = { id: '1', title: 'Approved', tone: 'success', at: '2026-11-24T08:00:00.000Z' } as const;

it('a notice is there once, the newest first, also after a reload', () => {
  const memory = createMemory();
  const list = createNoticeList(memory);
  list.add(notice);
  list.add({ ...notice, id: '2' });
  list.add({ ...notice, title: 'Approved again' });
  expect(list.notices.get().map(({ id, title, isRead }) => [id, title, isRead])).toEqual([
    ['2', 'Approved', false],
    ['1', 'Approved', false],
  ]);
  list.markRead('1');
  expect(
    createNoticeList(memory)
      .notices.get()
      .map(({ id, isRead }) => [id, isRead]),
  ).toEqual([
    ['2', false],
    ['1', true],
  ]);
  list.markAllRead();
  expect(list.notices.get().every(({ isRead }) => isRead)).toBe(true);
});

it('the list keeps the last fifty, and begins empty where something else was kept', () => {
  const list = createNoticeList(createMemory('{"other":1}'));
  expect(list.notices.get()).toEqual([]);
  for (let index = 0; index < 60; index += 1) list.add({ ...notice, id: String(index) });
  expect([list.notices.get().length, list.notices.get()[0]?.id]).toEqual([50, '59']);
  expect(createNoticeList(createMemory('no JSON')).notices.get()).toEqual([]);
});
