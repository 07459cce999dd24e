import '@suanpan/shared-ui/tokens.css';
import '@suanpan/shared-ui/base.css';
import './page/page.css';
import './page/app-world.css';
import { matchLocale } from '@suanpan/protocol/localized-text';
import { createToastQueue } from '@suanpan/shared-ui/toast-queue';
import { createRoot } from 'react-dom/client';
import { Shell } from './frame/Shell.tsx';
import { createStore } from './stores/create-store.ts';
import { createPageServices } from './page/page-services.ts';
import { readPageData } from './page/read-page-data.ts';
import { showFirstApp } from './page/show-first-app.ts';
import { texts } from './texts.ts';

const data = readPageData(document);
const locale = createStore(data.session?.locale ?? matchLocale(document.documentElement.lang));
const toasts = createToastQueue();
const page = createPageServices({
  data,
  window,
  locale,
  toast: ({ tone, text, action }) =>
    void toasts.add({
      tone: tone === 'info' ? 'neutral' : tone,
      text,
      ...(action && { action: { label: action.label, onPress: action.run } }),
    }),
  mayDiscard: (dialogs) =>
    dialogs.confirm({
      title: texts.text('discard.title'),
      body: texts.text('discard.body'),
      confirmLabel: texts.text('discard.confirm'),
      tone: 'danger',
    }),
});

// The first app loads beside the frame, not after it.
if (data.session) showFirstApp(page, data.session);
await texts.activate(locale.get());
const element = document.getElementById('shell');
if (!element) throw new Error('The page has no element "shell".');
createRoot(element).render(<Shell page={page} toasts={toasts} />);
