import { useEffect, useState } from 'react';
import { LocaleProvider } from '../src/locale/LocaleProvider.tsx';
import { NavigationProvider } from '../src/navigation-context/NavigationProvider.tsx';
import { galleryState } from './gallery-state.ts';
import { GalleryFrame } from './GalleryFrame.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { FieldsPage } from './FieldsPage.tsx';
import { ListPage } from './ListPage.tsx';
import { SignInPage } from './SignInPage.tsx';
import { StatesPage } from './StatesPage.tsx';
import { WorkbenchPage } from './WorkbenchPage.tsx';

const pages = { list: ListPage, document: DocumentPage, workbench: WorkbenchPage, fields: FieldsPage, states: StatesPage } as const;

/** Shows every component, one page of an imagined application at a time. */
export function Gallery() {
  const [search, setSearch] = useState(location.search);
  const state = galleryState(search);
  useEffect(() => {
    document.documentElement.dataset['theme'] = state.theme;
    document.documentElement.lang = state.locale;
  }, [state.theme, state.locale]);
  const go = (href: string) => {
    history.pushState(null, '', href);
    setSearch(location.search);
  };
  const Page = pages[state.page as keyof typeof pages];
  return (
    <LocaleProvider locale={state.locale}>
      <NavigationProvider onNavigate={go}>
        {state.page === 'sign-in' ? (
          <SignInPage />
        ) : (
          <GalleryFrame state={state} onGo={go}>
            <Page key={state.page} />
          </GalleryFrame>
        )}
      </NavigationProvider>
    </LocaleProvider>
  );
}
