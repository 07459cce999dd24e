import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { type Locale, locales } from '@suanpan/protocol/locales';
import { Button } from '@suanpan/shared-ui/button';
import { Menu } from '@suanpan/shared-ui/menu';
import { memo } from 'react';
import { texts } from '../texts.ts';
import { languageNames } from './language-names.ts';
import { usePage } from './page-context.tsx';
import { useTellFailure } from './use-tell-failure.ts';

/** Short enough for a phone's bar. */
const shortNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中', 'en-US': 'EN' };

/** The language switch. Renders a menu button with the present language. */
export const LanguageMenu = memo(function LanguageMenu() {
  const t = useTexts(texts);
  const page = usePage();
  const locale = useStore(page.locale);
  const tell = useTellFailure();
  return (
    <Menu
      label={t('language.switch')}
      trigger={
        <Button tone="quiet" aria-label={`${shortNames[locale]} ${t('language.switch')}: ${languageNames[locale]}`}>
          {shortNames[locale]}
        </Button>
      }
      items={locales.map((id) => ({ id, label: languageNames[id], isSelected: id === locale }))}
      onAction={(id) => void page.setLocale(id as Locale).catch(tell)}
    />
  );
});
