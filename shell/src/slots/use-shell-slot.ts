import { shellSlots } from '@suanpan/protocol/shell-slots';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Slots } from './slots.ts';

/** Returns the ref of an element in which widgets of a slot of the shell stand while it is on the screen. */
export function useShellSlot(slots: Slots, slot: (typeof shellSlots)[number]): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const mount = new AbortController();
    if (place.current) slots.of({ app: 'shell', slots: shellSlots }, mount.signal).fill(place.current, slot);
    return () => mount.abort();
  }, [slots, slot]);
  return place;
}
