import { useTexts } from '@suanpan/app-kit/use-texts';
import { matchLocale, textIn } from '@suanpan/protocol/localized-text';
import { Button } from '@suanpan/shared-ui/button';
import { createRoot } from 'react-dom/client';
import { texts } from '../texts.ts';
import styles from './WidgetFailure.module.css';
import type { DrawWidgetFailure } from '../slots/widget-failure.ts';

interface WidgetFailureProps {
  /** The widget's title. */
  title: string;
  /** The stable code and the release. */
  code: string;
  onRetry: () => void;
}

/** What stands in for a widget that failed. Renders a `<div role="alert">`. */
function WidgetFailure({ title, code, onRetry }: WidgetFailureProps) {
  const t = useTexts(texts);
  return (
    <div className={styles.card} role="alert">
      <p className={styles.title}>{t('app.failed', { app: title })}</p>
      <Button size="small" onPress={onRetry}>
        {t('app.retry')}
      </Button>
      <code className={styles.code}>{code}</code>
    </div>
  );
}

/** Draws the card into a widget's place; returns how to take it away. */
export const drawWidgetFailure: DrawWidgetFailure = async (place, { error, chosen, retry }) => {
  const locale = matchLocale(document.documentElement.lang);
  await texts.activate(locale);
  const element = place.ownerDocument.createElement('div');
  const root = createRoot(element);
  root.render(
    <WidgetFailure title={textIn(chosen.widget.title, locale)} code={`${error.code} · ${chosen.release.release}`} onRetry={retry} />,
  );
  place.replaceChildren(element);
  return () => {
    root.unmount();
    element.remove();
  };
};
