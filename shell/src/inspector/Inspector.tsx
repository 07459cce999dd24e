import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Composition } from '@suanpan/protocol/composition';
import type { Locale } from '@suanpan/protocol/session';
import { Button } from '@suanpan/shared-ui/button';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import { useEffect, useRef, useState } from 'react';
import type { AppDirector } from '../loading/app-director.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { AppsView } from './AppsView.tsx';
import { FindingsView } from './FindingsView.tsx';
import styles from './Inspector.module.css';
import { MessagesView } from './MessagesView.tsx';
import { OperationsView } from './OperationsView.tsx';
import type { Slots } from '../slots/slots.ts';
import { SharedView } from './SharedView.tsx';
import { SlotsView } from './SlotsView.tsx';
import { reportOf } from './report-of.ts';
import { texts } from './texts.ts';
import { useInspectedPage } from './use-inspected-page.ts';

export interface InspectorProps {
  composition: Composition;
  director: AppDirector;
  slots: Slots;
  log: MessageLog;
  locale: Locale;
  onCopied: (text: string) => void;
  onClose: () => void;
}

const views = ['apps', 'slots', 'messages', 'graphql', 'shared', 'findings'] as const;

/** Looks into the page for whoever develops or tests it. Renders a `<section>` at the bottom that leaves the page usable. */
export function Inspector({ composition, director, slots, log, locale, onCopied, onClose }: InspectorProps) {
  const t = useTexts(texts);
  const place = useRef<HTMLElement>(null);
  const [view, setView] = useState<(typeof views)[number]>('apps');
  const page = useInspectedPage({ composition, director, slots });
  useEffect(() => void texts.activate(locale), [locale]);
  // Whoever opened it by the keyboard goes on there, and comes back to where they were.
  useEffect(() => {
    const before = document.activeElement;
    const element = place.current;
    const closeByEscape = (event: KeyboardEvent): void => (event.key === 'Escape' ? onClose() : undefined);
    element?.focus();
    element?.addEventListener('keydown', closeByEscape);
    return () => {
      element?.removeEventListener('keydown', closeByEscape);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [onClose]);
  const copy = (): void => void navigator.clipboard.writeText(reportOf(page, log)).then(() => onCopied(t('copied')));
  return (
    <section ref={place} className={styles.inspector} aria-label={t('title')} tabIndex={-1}>
      <header className={styles.head}>
        <FilterChips
          label={t('view')}
          options={views.map((value) => ({ value, label: t(value) }))}
          value={view}
          onChange={(next) => setView(next as typeof view)}
        />
        <span className={styles.facts}>
          {page.host} · {page.composition}
        </span>
        <Button onPress={copy}>{t('copy')}</Button>
        <IconButton label={t('close')} icon="close" onPress={onClose} />
      </header>
      {/* What scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line no-noninteractive-tabindex */}
      <div className={styles.body} role="group" aria-label={t(view)} tabIndex={0}>
        {view === 'apps' && <AppsView apps={page.apps} />}
        {view === 'slots' && <SlotsView widgets={page.widgets} />}
        {view === 'messages' && <MessagesView log={log} />}
        {view === 'graphql' && <OperationsView operations={page.operations} />}
        {view === 'shared' && <SharedView copies={page.copies} />}
        {view === 'findings' && <FindingsView composition={composition} />}
      </div>
    </section>
  );
}
