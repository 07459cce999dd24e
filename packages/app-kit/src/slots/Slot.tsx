import type { SlotContext } from '@suanpan/protocol/slots';
import { useLayoutEffect, useRef } from 'react';
import { useHost } from '../host/host-context.tsx';

export interface SlotProps {
  /** As `slots` in `app.config.ts` declares it, e.g. `sales.order.side`. */
  name: string;
  /** What the widgets are told, e.g. which document is open. Another context mounts them anew. */
  context?: SlotContext;
  className?: string;
}

/** A place in which other apps show their widgets. Renders a `<div>` that has the room for all of them at once, or none where there are none. */
export function Slot({ name, context, className }: SlotProps) {
  const { slots } = useHost();
  const place = useRef<HTMLDivElement>(null);
  const told = JSON.stringify(context ?? {});
  // Before the page is painted, so that the room is there in its first frame.
  useLayoutEffect(() => {
    if (!place.current) return undefined;
    return slots.fill(place.current, name, { context: JSON.parse(told) as SlotContext });
  }, [slots, name, told]);
  return <div ref={place} className={className} />;
}
