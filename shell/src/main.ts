import '@suanpan/shared-ui/tokens.css';
import '@suanpan/shared-ui/base.css';
import './page/page.css';
import './page/app-world.css';
import { matchLocale } from '@suanpan/protocol/localized-text';
import { createStore } from './stores/create-store.ts';
import { createPageServices } from './page/page-services.ts';
import { readPageData } from './page/read-page-data.ts';
import { showFirstApp } from './page/show-first-app.ts';
import { texts } from './texts.ts';

const data = readPageData(document);
const locale = createStore(data.session?.locale ?? matchLocale(document.documentElement.lang));
/** How long the frame lets an app go first that is about to be there, in milliseconds: people come for what is in it. */
const patience = 300;

// The components are the largest file by far: whatever needs none of them runs while they are on their way.
const frame = import('./frame/render-frame.tsx');
const page = createPageServices({
  data,
  window,
  locale,
  toast: (request) => void frame.then(({ toast }) => toast(request)),
  drawWidgetFailure: async (place, failure) => (await import('./frame/WidgetFailure.tsx')).drawWidgetFailure(place, failure),
  mayDiscard: (dialogs) =>
    dialogs.confirm({
      title: texts.text('discard.title'),
      body: texts.text('discard.body'),
      confirmLabel: texts.text('discard.confirm'),
      tone: 'danger',
    }),
});

// The first app loads beside the frame, not after it, and reads its first answers meanwhile.
const first = data.session ? showFirstApp(page, data.session) : undefined;
const element = document.getElementById('shell');
if (!element) throw new Error('The page has no element "shell".');
void Promise.all([frame, texts.activate(locale.get())]).then(async ([{ renderFrame }]) => {
  await first?.(patience);
  renderFrame(element, page);
});
