import { useStore } from '@suanpan/app-kit/use-store';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import type { ToastQueue } from '@suanpan/shared-ui/toast-queue';
import { Toaster } from '@suanpan/shared-ui/toaster';
import { lazy, useEffect } from 'react';
import type { PageServices } from '../page/page-services.ts';
import { texts } from '../texts.ts';
import { InspectorSwitch } from './InspectorSwitch.tsx';
import { LatePart } from './LatePart.tsx';
import { Questions } from './Questions.tsx';
import { Workspace } from './Workspace.tsx';
import { PageProvider } from './page-context.tsx';
import { withTexts } from './with-texts.ts';

const Entrance = lazy(async () => ({
  default: (await withTexts(import('./sign-in/Entrance.tsx'), import('./sign-in/texts.ts'))).Entrance,
}));
const DrawerLayer = lazy(async () => ({ default: (await import('./DrawerLayer.tsx')).DrawerLayer }));

interface ShellProps {
  page: PageServices;
  toasts: ToastQueue;
}

/** Where the link of an invitation leads; whoever follows it may be signed in elsewhere, or not at all. */
const joinPath = '/join';

/** The whole page: the sign-in form, the form of an invitation, or the frame with an app in it. */
export function Shell({ page, toasts }: ShellProps) {
  const session = useStore(page.session);
  const isExpired = useStore(page.isExpired);
  const locale = useStore(page.locale);
  const drawers = useStore(page.drawers.present);
  const isJoining = useStore(page.navigation.location).path === joinPath;
  useEffect(() => {
    document.documentElement.lang = locale;
    void texts.activate(locale);
  }, [locale]);
  return (
    <PageProvider value={page}>
      <LocaleProvider locale={locale}>
        {session && !isJoining && <Workspace session={session} />}
        <LatePart>{(!session || isJoining || isExpired) && <Entrance session={session} isJoining={isJoining} />}</LatePart>
        <LatePart>{drawers && <DrawerLayer drawers={drawers} />}</LatePart>
        <Questions />
        <InspectorSwitch />
        <Toaster queue={toasts} />
      </LocaleProvider>
    </PageProvider>
  );
}
