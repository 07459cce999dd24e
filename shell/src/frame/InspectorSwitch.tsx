import { useLayoutEffect } from 'react';
import { useLatePart } from './use-late-part.ts';
import { withTexts } from './with-texts.ts';

async function loadInspector() {
  return (await withTexts(import('./ShownInspector.tsx'), import('../inspector/texts.ts'))).ShownInspector;
}

/** Opens and closes the inspector by Ctrl/⌘+Shift+Period. Nothing of it is loaded before. */
export function InspectorSwitch() {
  const { Part, open, close } = useLatePart(loadInspector);
  const isOpen = Part !== null;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      // By its place on the board: with Shift, each layout writes another letter.
      if (event.code !== 'Period' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (isOpen) close();
      else open();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOpen, open, close]);
  return Part && <Part onClose={close} />;
}
