import { expect, it } from 'vitest';
import { instanceCalls } from './instance-calls.ts';
import type { BeatingInstance, InstanceRegistry } from './instance-registry.ts';
import { watchInstances } from './instance-watch.ts';
import { NotSent } from './send-request.ts';

const instance = (id: string, over: Partial<BeatingInstance> = {}): BeatingInstance => ({
  id,
  services: ['a', 'b'],
  address: `unix:/nowhere/${id}`,
  secret: id,
  lane: 'stable',
  release: '1',
  beat: '1',
  ...over,
});

/** A registry of these; `beat` gives all of them another sign of life, or takes their database away. */
function registryOf(rows: readonly BeatingInstance[]) {
  let beats: string | null = '1';
  const registry: InstanceRegistry = {
    beat: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    find: async () => {
      if (beats === null) throw new Error('away');
      return rows.map((row) => ({ ...row, beat: beats ?? '' }));
    },
  };
  return { registry, beat: (next: string | null) => void (beats = next) };
}

const looked = (watch: Awaited<ReturnType<typeof watchInstances>>) => new Promise<void>((resolve) => watch.onLook(resolve));

it('candidates() takes turns between those that serve everything asked for', async () => {
  const { registry } = registryOf([instance('1'), instance('2'), instance('3', { services: ['a'] })]);
  const watch = await watchInstances({ registry, expects: true });
  const calls = instanceCalls(watch);
  const firsts = Array.from({ length: 4 }, () => calls.candidates(['a', 'b'], 'stable')[0]?.id);
  expect(new Set(firsts.slice(0, 2))).toEqual(new Set(['1', '2']));
  expect(firsts.slice(2)).toEqual(firsts.slice(0, 2));
  expect([calls.has(['c'], 'stable'), calls.has(['a'], 'stable')]).toEqual([false, true]);
  await watch.stop();
});

it('candidates() keeps to the lane where it is served, and to the stable one elsewhere', async () => {
  const { registry } = registryOf([instance('1'), instance('2', { lane: 'gray', services: ['a'] })]);
  const watch = await watchInstances({ registry, expects: true });
  const of = (service: string, lane: string) =>
    instanceCalls(watch)
      .candidates([service], lane)
      .map(({ id }) => id);
  expect([of('a', 'gray'), of('b', 'gray'), of('a', 'stable'), of('a', 'other')]).toEqual([['2'], ['1'], ['1'], ['1']]);
  await watch.stop();
});

it('one that refuses is left out until its next sign of life, and is known while the registry is away', async () => {
  const { registry, beat } = registryOf([instance('1')]);
  const watch = await watchInstances({ registry, expects: true });
  const calls = instanceCalls(watch);
  const [found] = calls.candidates(['a'], 'stable');
  if (found === undefined) throw new Error('It is not found');
  await expect(calls.call(found, { method: 'GET', path: '/', headers: {}, body: '' }, 1000)).rejects.toBeInstanceOf(NotSent);
  expect(calls.has(['a'], 'stable')).toBe(false);
  await looked(watch);
  expect(calls.has(['a'], 'stable')).toBe(false);
  beat('2');
  await looked(watch);
  expect(calls.has(['a'], 'stable')).toBe(true);
  beat(null);
  await looked(watch);
  expect(calls.has(['a'], 'stable')).toBe(true);
  await watch.stop();
});
