import { useShellSlot } from '../slots/use-shell-slot.ts';
import { usePage } from './page-context.tsx';

/** What apps have put into the top bar. Renders a `<div>` of small widgets, or nothing that can be seen. */
export function Toolbar() {
  const { slots } = usePage();
  return <div ref={useShellSlot(slots, 'shell.toolbar')} />;
}
