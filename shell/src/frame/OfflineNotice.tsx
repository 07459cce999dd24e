import { dateFormatter } from '@suanpan/app-kit/formatters';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Session } from '@suanpan/protocol/session';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { useEffect, useState } from 'react';
import { askerOf } from '../graphql/asker-of.ts';
import type { Connection } from '../offline/connection.ts';
import { keepOnDevice } from '../offline/keep-on-device.ts';
import { texts } from '../offline/texts.ts';
import { watchConnection } from '../offline/watch-connection.ts';
import { usePage } from './page-context.tsx';

interface OfflineNoticeProps {
  session: Session;
}

/** Keeps the page on the device, and says when the backend cannot be reached and how old what is shown is. Renders a notice, or nothing. */
export function OfflineNotice({ session }: OfflineNoticeProps) {
  const { composition, director, toast } = usePage();
  const [connection, setConnection] = useState<Connection | null>(null);
  const { locale } = session;
  const t = useTexts(texts);
  const asker = askerOf(session);
  useEffect(() => {
    const parts = { document, navigator: window.navigator, composition, asker, visible: director.stage };
    return keepOnDevice(parts);
  }, [composition, asker, director]);
  useEffect(() => {
    const { state, stop } = watchConnection(window);
    // The words must be there before the network goes.
    const ready = texts.activate(locale);
    let wasOffline = false;
    const show = (): void => {
      const now = state.get();
      void ready.then(() => {
        setConnection(now);
        if (wasOffline && !now.isOffline) toast({ tone: 'success', text: texts.text('offline.again') });
        wasOffline = now.isOffline;
      });
    };
    show();
    const unsubscribe = state.subscribe(show);
    return () => {
      unsubscribe();
      stop();
    };
  }, [locale, toast]);
  if (connection?.isOffline !== true) return null;
  const { since } = connection;
  return (
    <InlineNotice tone="waiting" title={t('offline.title')}>
      {since === null ? t('offline.new') : t('offline.kept', { time: timeIn(since, session) })}
    </InlineNotice>
  );
}

function timeIn(instant: string, { locale, company }: Session): string {
  return dateFormatter(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: company.timeZone }).format(new Date(instant));
}
