import { shellSlots } from '@suanpan/protocol/shell-slots';
import { useLayoutEffect, useRef } from 'react';
import { usePage } from './page-context.tsx';

/** What apps have put into the top bar. Renders a `<div>` of small widgets, or nothing that can be seen. */
export function Toolbar() {
  const { slots } = usePage();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const mount = new AbortController();
    if (place.current) slots.of({ app: 'shell', slots: shellSlots }, mount.signal).fill(place.current, 'shell.toolbar');
    return () => mount.abort();
  }, [slots]);
  return <div ref={place} />;
}
