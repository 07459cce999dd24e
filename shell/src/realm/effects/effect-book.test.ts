import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effect, createEffectBook } from './effect-book.ts';

interface Watched extends Effect {
  running: number;
}

function effect(origin: string, isPausable = false): Watched {
  const watched: Watched = {
    running: 0,
    isPausable,
    start: () => void (watched.running += 1),
    rest: () => void (watched.running -= 1),
    origin: () => origin,
  };
  return watched;
}

describe('createEffectBook()', () => {
  it('starts what is added, rests it when the app leaves, and takes it up when it is back', () => {
    const book = createEffectBook();
    const tick = effect('tick');
    book.add(tick);
    expect(tick.running).toBe(1);
    book.rest();
    expect(tick.running).toBe(0);
    book.wake();
    expect(tick.running).toBe(1);
  });

  it('lets what a mount begins anew replace its twin from the mount before', () => {
    const book = createEffectBook();
    const before = effect('listener');
    book.add(before);
    book.rest();
    book.wake();
    const after = effect('listener');
    book.add(after);
    expect([before.running, after.running]).toEqual([0, 1]);
    expect(book.size).toBe(1);
  });

  it('keeps two effects of one place that began in the same mount', () => {
    const book = createEffectBook();
    const [one, two] = [effect('row'), effect('row')];
    book.add(one);
    book.add(two);
    expect([one.running, two.running]).toEqual([1, 1]);
  });

  it('holds back what straggling code begins after the app has left', () => {
    const book = createEffectBook();
    book.rest();
    const late = effect('late');
    book.add(late);
    expect(late.running).toBe(0);
    book.wake();
    expect(late.running).toBe(1);
  });

  it('ends for good what cannot be taken up, and at once while the app is away', () => {
    const book = createEffectBook();
    let ended = 0;
    book.endAtRest(() => void (ended += 1));
    book.rest();
    book.endAtRest(() => void (ended += 1));
    book.wake();
    book.rest();
    expect(ended).toBe(2);
  });

  it('stops only what is pausable while the app is kept alive out of sight', () => {
    const book = createEffectBook();
    const key = effect('key', true);
    const poll = effect('poll');
    book.add(key);
    book.add(poll);
    book.pause();
    const late = effect('late key', true);
    book.add(late);
    expect([key.running, poll.running, late.running]).toEqual([0, 1, 0]);
    book.resume();
    expect([key.running, poll.running, late.running]).toEqual([1, 1, 1]);
  });

  it('never runs an effect twice or after the app has left, whatever happens in which order', () => {
    const steps = fc.array(fc.constantFrom('add', 'pausable', 'remove', 'rest', 'wake', 'pause', 'resume'), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (sequence) => {
        const book = createEffectBook();
        const all: Watched[] = [];
        sequence.forEach((step, index) => {
          if (step === 'add' || step === 'pausable') {
            const added = effect(String(index), step === 'pausable');
            all.push(added);
            book.add(added);
          } else if (step === 'remove') {
            const removed = all.pop();
            if (removed && removed.running === 1) removed.rest();
            if (removed) book.remove(removed);
          } else book[step]();
          for (const { running } of all) expect(running === 0 || running === 1).toBe(true);
          if (book.isResting) expect(all.every(({ running }) => running === 0)).toBe(true);
        });
      }),
    );
  });
});
