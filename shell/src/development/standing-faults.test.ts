import { expect, it } from 'vitest';
import type { Fault } from './fault.ts';
import { createStandingFaults } from './standing-faults.ts';

const broken: Fault = { kind: 'compile', message: 'Unexpected token', place: { file: '/app/a.ts' } };
const nameless: Fault = { kind: 'compile', message: 'Cannot read the configuration' };
const thrown: Fault = { kind: 'runtime', message: 'TypeError: x is undefined' };

it('a compile fault stands until its own file is saved, and hides what was thrown', () => {
  const faults = createStandingFaults();
  for (const fault of [thrown, broken, broken]) faults.add(fault);
  expect(faults.all()).toEqual([broken]);
  expect(faults.saved('/app/b.ts')).toBe(false);
  faults.updated();
  expect(faults.all()).toEqual([broken]);
  expect(faults.saved('/app/a.ts')).toBe(true);
  expect(faults.all()).toEqual([]);
});

it('updated() takes away what new code may have mended', () => {
  const faults = createStandingFaults();
  for (const fault of [thrown, nameless]) faults.add(fault);
  faults.updated();
  expect(faults.all()).toEqual([]);
});
