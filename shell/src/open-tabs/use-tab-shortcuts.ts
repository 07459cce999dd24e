import { useEffect } from 'react';
import type { TabActs } from '../tabs/tab-acts.ts';
import { usePage } from '../frame/page-context.tsx';

/** Alt W closes the page in sight, Alt Shift T brings the last one back, Alt PageUp and PageDown go to the neighbours: the browser has the same with Ctrl. */
export function useTabShortcuts(acts: TabActs): void {
  const { tabs } = usePage();
  useEffect(() => {
    const run = (event: KeyboardEvent): void => {
      const act = event.altKey && !event.ctrlKey && !event.metaKey ? actOf(event, acts, tabs.list.get().current) : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', run);
    return () => window.removeEventListener('keydown', run);
  }, [acts, tabs]);
}

// By the key's place on the board: with Alt, some layouts write another letter.
function actOf({ code, shiftKey }: KeyboardEvent, acts: TabActs, current: string | null): (() => void) | undefined {
  if (code === 'KeyT' && shiftKey) return acts.reopen;
  if (shiftKey) return undefined;
  if (code === 'KeyW' && current !== null) return () => void acts.close(current);
  if (code === 'PageUp') return () => acts.step(-1);
  if (code === 'PageDown') return () => acts.step(1);
  return undefined;
}
