import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import { Menu, type MenuEntry } from '@suanpan/shared-ui/menu';
import { type PageTab, TabStrip } from '@suanpan/shared-ui/tab-strip';
import { useEffect, useMemo } from 'react';
import { type TabActs, createTabActs } from '../tabs/tab-acts.ts';
import { texts } from './texts.ts';
import { usePage } from '../frame/page-context.tsx';
import { useTabShortcuts } from './use-tab-shortcuts.ts';

interface OpenTabsProps {
  pages: readonly PageTab[];
  /** Told what can be done with the tabs: on a phone they are elsewhere. */
  onActs: (acts: TabActs) => void;
}

/** The strip of open pages, with all of them in a list and what can be done with the one in sight. */
export function OpenTabs({ pages, onActs }: OpenTabsProps) {
  const t = useTexts(texts);
  const { navigation, forTabActs, locale } = usePage();
  const tabActs = useMemo(() => createTabActs(forTabActs), [forTabActs]);
  useTabShortcuts(tabActs);
  useEffect(() => onActs(tabActs), [onActs, tabActs]);
  const language = useStore(locale);
  useEffect(() => void texts.activate(language), [language]);
  return (
    <TabStrip
      label={t('tabs.label')}
      tabs={pages}
      onNavigate={(href) => navigation.go(href)}
      onClose={(id) => void tabActs.close(id)}
      onMove={tabActs.move}
      actions={
        <>
          <Menu
            label={t('tabs.all')}
            placement="bottom end"
            trigger={<IconButton label={t('tabs.all')} icon="chevron-down" />}
            items={pages.map(({ id, label, isCurrent = false }) => ({ id, label, isSelected: isCurrent }))}
            onAction={tabActs.activate}
          />
          <ActsMenu pages={pages} acts={tabActs} />
        </>
      }
    />
  );
}

function ActsMenu({ pages, acts: tabActs }: Pick<OpenTabsProps, 'pages'> & { acts: TabActs }) {
  const t = useTexts(texts);
  const { tabs } = usePage();
  const { closed } = useStore(tabs.list);
  const index = pages.findIndex((page) => page.isCurrent);
  const page = pages[index];
  const acts: Readonly<Record<string, { readonly run: () => void; readonly entry: Omit<MenuEntry, 'id'> }>> = page
    ? {
        close: {
          run: () => void tabActs.close(page.id),
          entry: { label: t('tabs.close'), shortcut: 'Alt W', isDisabled: page.canClose === false },
        },
        others: {
          run: () => void tabActs.closeOthers(page.id),
          entry: { label: t('tabs.closeOthers'), isDisabled: pages.every(({ id, canClose }) => id === page.id || canClose === false) },
        },
        left: {
          run: () => tabActs.move(page.id, index - 1),
          entry: { label: t('tabs.left'), isDisabled: page.canClose === false || index <= 1 },
        },
        right: {
          run: () => tabActs.move(page.id, index + 1),
          entry: { label: t('tabs.right'), isDisabled: page.canClose === false || index === pages.length - 1 },
        },
      }
    : {};
  const reopen = { run: tabActs.reopen, entry: { label: t('tabs.reopen'), shortcut: 'Alt Shift T', isDisabled: closed.length === 0 } };
  const all = { ...acts, reopen };
  return (
    <Menu
      label={t('tabs.acts')}
      placement="bottom end"
      trigger={<IconButton label={t('tabs.acts')} icon="more" />}
      items={Object.entries(all).map(([id, { entry }]) => ({ id, ...entry }))}
      onAction={(id) => all[id as keyof typeof all].run()}
    />
  );
}
