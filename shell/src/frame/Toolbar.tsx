import { shellSlots } from '@suanpan/protocol/shell-slots';
import { useCallback } from 'react';
import { usePage } from './page-context.tsx';

/** What apps have put into the top bar. Renders a `<div>` of small widgets, or nothing that can be seen. */
export function Toolbar() {
  const { slots } = usePage();
  const fill = useCallback(
    (element: HTMLElement) => {
      const mount = new AbortController();
      void slots.ready().then(() => slots.of({ app: 'shell', slots: shellSlots }, mount.signal).fill(element, shellSlots[0]));
      return () => mount.abort();
    },
    [slots],
  );
  return <div ref={fill} />;
}
