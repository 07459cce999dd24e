import { expect, it } from 'vitest';
import { gatherChanges } from './gather-changes.ts';

function open() {
  const published: { readonly type: string; readonly ids: readonly string[] }[] = [];
  const clock = { now: 0, due: undefined as (() => void) | undefined };
  const changes = gatherChanges({
    publish: (change) => published.push(change),
    now: () => clock.now,
    later: (work) => (clock.due = work),
  });
  const flush = (): void => {
    const work = clock.due;
    clock.due = undefined;
    work?.();
  };
  return { changes, published, clock, flush };
}

it('changes that come together are one message for each kind, each id once', () => {
  const { changes, published, flush } = open();
  changes.told({ kind: 'SalesOrder', ids: ['o1'] });
  changes.told({ kind: 'SalesOrder', ids: ['o1', 'o2'] });
  changes.told({ kind: 'Customer', ids: ['c1'] });
  expect(published).toEqual([]);
  flush();
  expect(published).toEqual([
    { type: 'SalesOrder', ids: ['o1', 'o2'] },
    { type: 'Customer', ids: ['c1'] },
  ]);
  changes.told({ kind: 'SalesOrder', ids: ['o1'] });
  flush();
  expect(published).toHaveLength(3);
});

it("what an app of this person said is not told once more, whichever came first, but somebody else's change of the same thing is", () => {
  const { changes, published, flush } = open();
  changes.said({ type: 'SalesOrder', ids: ['o1'] });
  changes.told({ kind: 'SalesOrder', ids: ['o1'] });
  flush();
  changes.told({ kind: 'SalesOrder', ids: ['o2'] });
  changes.said({ type: 'SalesOrder', ids: ['o2'] });
  flush();
  expect(published).toEqual([]);
  changes.told({ kind: 'SalesOrder', ids: ['o1'] });
  flush();
  expect(published).toEqual([{ type: 'SalesOrder', ids: ['o1'] }]);
});

it('what was said long ago hides nothing', () => {
  const { changes, published, clock, flush } = open();
  changes.said({ type: 'SalesOrder', ids: ['o1'] });
  clock.now = 3001;
  changes.told({ kind: 'SalesOrder', ids: ['o1'] });
  flush();
  expect(published).toEqual([{ type: 'SalesOrder', ids: ['o1'] }]);
});

it('what is too much to name, or not known, is any of its kind', () => {
  const { changes, published, flush } = open();
  changes.told({ kind: 'Product', ids: null });
  changes.told({ kind: 'Product', ids: ['p1'] });
  changes.told({ kind: 'Account', ids: Array.from({ length: 201 }, (_, index) => `a${index}`) });
  flush();
  expect(published).toEqual([
    { type: 'Product', ids: ['*'] },
    { type: 'Account', ids: ['*'] },
  ]);
});
