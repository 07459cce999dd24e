import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { type Locale, locales } from '@suanpan/protocol/locales';
import { Button } from '@suanpan/shared-ui/button';
import { Menu } from '@suanpan/shared-ui/menu';
import { texts } from '../texts.ts';
import { usePage } from './page-context.tsx';
import { useTellFailure } from './use-tell-failure.ts';

/** Each language in its own words, so that everybody finds theirs. */
const names: Readonly<Record<Locale, string>> = { 'zh-CN': '简体中文', 'en-US': 'English' };

/** Short enough for a phone's bar. */
const shortNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中', 'en-US': 'EN' };

/** The language switch. Renders a menu button with the present language. */
export function LanguageMenu() {
  const t = useTexts(texts);
  const page = usePage();
  const locale = useStore(page.locale);
  const tell = useTellFailure();
  return (
    <Menu
      label={t('language.switch')}
      trigger={
        <Button tone="quiet" aria-label={`${shortNames[locale]} ${t('language.switch')}: ${names[locale]}`}>
          {shortNames[locale]}
        </Button>
      }
      items={locales.map((id) => ({ id, label: names[id], isSelected: id === locale }))}
      onAction={(id) => void page.setLocale(id as Locale).catch(tell)}
    />
  );
}
