import { useStore } from '@suanpan/app-kit/use-store';
import { useLayoutEffect } from 'react';
import { usePage } from './page-context.tsx';
import { useLatePart } from './use-late-part.ts';
import { withTexts } from './with-texts.ts';

async function loadInspector() {
  return (await withTexts(import('../inspector/Inspector.tsx'), import('../inspector/texts.ts'))).Inspector;
}

/** Opens and closes the inspector by Ctrl/⌘+Shift+Period. Nothing of it is loaded before. */
export function InspectorSwitch() {
  const { composition, director, slots, messageLog, locale, toast } = usePage();
  const language = useStore(locale);
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
  return (
    Part && (
      <Part
        composition={composition}
        director={director}
        slots={slots}
        log={messageLog}
        locale={language}
        onCopied={(text) => toast({ tone: 'success', text })}
        onClose={close}
      />
    )
  );
}
