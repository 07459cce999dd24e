import { expect, it } from 'vitest';
import { createPersonalMemory } from './personal-memory.ts';

const who = { company: 'c1', person: 'p1' };

/** A storage that takes so many texts. */
function storageOf(room: number) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (kept.size >= room && !kept.has(key)) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

it('createPersonalMemory() keeps what it is given, apart by company and person', () => {
  const storage = storageOf(9);
  createPersonalMemory({ storage: () => storage, ...who }).write('favourites', ['/sales/orders']);
  expect(createPersonalMemory({ storage: () => storage, ...who }).read('favourites')).toEqual(['/sales/orders']);
  expect(createPersonalMemory({ storage: () => storage, ...who, person: 'p2' }).read('favourites')).toBeUndefined();
  expect(createPersonalMemory({ storage: () => storage, ...who, company: 'c2' }).read('favourites')).toBeUndefined();
});

it.each([
  { why: 'is full', storage: () => storageOf(0) },
  {
    why: 'is denied',
    storage: (): Storage => {
      throw new DOMException('denied', 'SecurityError');
    },
  },
])('while the storage $why, the page still remembers', ({ storage }) => {
  const memory = createPersonalMemory({ storage, ...who });
  expect(memory.read('favourites')).toBeUndefined();
  memory.write('favourites', ['/sales/orders']);
  expect(memory.read('favourites')).toEqual(['/sales/orders']);
});

it('what somebody else wrote there is not read', () => {
  const storage = storageOf(9);
  storage.kept.set('suanpan/c1/~p1/recent', '{"broken');
  expect(createPersonalMemory({ storage: () => storage, ...who }).read('recent')).toBeUndefined();
});
