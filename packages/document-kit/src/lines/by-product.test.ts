import { expect, it, vi } from 'vitest';
import { createByProduct } from './by-product.ts';

it('what is known of a product is told once it is there, and others have what is known of the rest', () => {
  const free = createByProduct('0');
  const heard = vi.fn();
  const stop = free.subscribe(heard);
  expect(free.get('a')).toBeUndefined();
  free.set(new Map([['a', '7']]));
  expect(heard).toHaveBeenCalledTimes(1);
  expect([free.get('a'), free.get('b')]).toEqual(['7', '0']);
  stop();
  free.set(new Map());
  expect(heard).toHaveBeenCalledTimes(1);
});
