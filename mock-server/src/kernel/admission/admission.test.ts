import { afterEach, expect, it } from 'vitest';
import { openAdmission, type Admission, type AdmissionLimits } from './admission.ts';

let admission: Admission | undefined;
const open = (limits: AdmissionLimits): Admission => (admission = openAdmission(limits));
afterEach(() => admission?.close());

const answer = () => Promise.resolve('done');
const overloaded = expect.objectContaining({ reason: 'overloaded' });

it('admit() refuses what is more than may be under way, lets in what is urgent, and takes on again what was refused', async () => {
  const door = open({ maxInFlight: 2, maxLoopDelayMs: 60_000 });
  let end: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (end = resolve));
  const under = [door.admit(false, () => held), door.admit(false, () => held)];
  await expect(door.admit(false, answer)).rejects.toEqual(overloaded);
  expect(await door.admit(true, answer)).toBe('done');
  expect(door.health()).toMatchObject({ inFlight: 2, shed: 1 });
  end();
  await Promise.all(under);
  expect(await door.admit(false, answer)).toBe('done');
});

it('admit() refuses while the event loop comes late, and takes on again once it is on time', async () => {
  const door = open({ maxInFlight: 2, maxLoopDelayMs: 100 });
  const block = setInterval(() => {
    const end = performance.now() + 300;
    while (performance.now() < end);
  }, 1);
  await expect.poll(() => door.admit(false, answer).catch(() => 'refused'), { timeout: 10_000 }).toBe('refused');
  expect(await door.admit(true, answer)).toBe('done');
  clearInterval(block);
  await expect.poll(() => door.admit(false, answer).catch(() => 'refused'), { timeout: 10_000 }).toBe('done');
});

it('a failure of the work is its own', async () => {
  await expect(open({ maxInFlight: 1, maxLoopDelayMs: 1000 }).admit(false, () => Promise.reject(new Error('mine')))).rejects.toThrow(
    'mine',
  );
});
