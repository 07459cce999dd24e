import { useStore } from '@suanpan/app-kit/use-store';
import { matchLocale } from '@suanpan/protocol/localized-text';
import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import { usePage } from './page-context.tsx';

const Inspector = lazy(async () => {
  const [{ Inspector: Component }, { texts }] = await Promise.all([import('../inspector/Inspector.tsx'), import('../inspector/texts.ts')]);
  await texts.activate(matchLocale(document.documentElement.lang));
  return { default: Component };
});

/** Opens and closes the inspector by Ctrl/⌘+Shift+Period. Nothing of it is loaded before. */
export function InspectorSwitch() {
  const { composition, director, slots, messageLog, locale, toast } = usePage();
  const language = useStore(locale);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.code !== 'Period' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <Inspector
        composition={composition}
        director={director}
        slots={slots}
        log={messageLog}
        locale={language}
        onCopied={(text) => toast({ tone: 'success', text })}
        onClose={close}
      />
    </Suspense>
  );
}
