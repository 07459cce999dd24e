import { type PageContent, type ReleaseStyleNames, followKey, writeKey } from '@suanpan/protocol/lifecycle';
import { scopeDeclaration } from '@suanpan/protocol/scope-declaration';
import { actAsRoot } from './document/act-as-root.ts';
import { type AppElements, createAppHead, createAppPage } from './document/app-elements.ts';
import type { MakePart } from './document/app-part.ts';
import { type CustomElements, createCustomElements } from './document/custom-elements.ts';
import { createDocumentView } from './document/document-view.ts';
import { watchElements, watchPart } from './document/element-watch.ts';
import { createFontSet } from './document/font-set.ts';
import { type StyleFile, fillHead, stylesLoaded } from './document/head-content.ts';
import { createHeldScript, runHeldScript } from './document/held-scripts.ts';
import { writeHtml } from './document/write-html.ts';
import { type EffectBook, createEffectBook } from './effects/effect-book.ts';
import { type Listeners, createListeners } from './effects/listeners.ts';
import { type Presence, type RealmPart, createPresence } from './presence.ts';
import type { RealmSurroundings } from './realm-surroundings.ts';
import { createCookies } from './storage/cookies.ts';
import { createNames } from './storage/names.ts';
import { createAppSheets } from './styles/app-sheets.ts';
import { createHeldStyle } from './styles/held-style.ts';
import { plainAnimationNames } from './styles/plain-animation-names.ts';
import { tellOfStylesAtOnce } from './styles/at-once.ts';
import type { RuleScope } from './styles/scope-rules.ts';
import { createAddress } from './window/address.ts';
import { admitEvent } from './window/admit-event.ts';
import { browserNames } from './window/browser-names.ts';
import { createPostMessage } from './window/message-post.ts';
import { createFollowers, ownLateName, ownName } from './window/own-names.ts';
import { createRealmWindow } from './window/realm-window.ts';

type RealWindow = Window & typeof globalThis;

/** The world of one release of an app: what its code takes for the browser's window and document. */
export interface Realm {
  readonly window: RealWindow;
  /** Puts the app's own document into `place`, takes up what rested, and resolves when its stylesheets have loaded. */
  enter(place: HTMLElement): Promise<AppElements>;
  /** Takes everything of the app off the page; what its modules hold is kept for the next `enter`. */
  leave(): void;
  /** Begins a part of the app in a place of another, beside the app's own page and other parts. */
  open(place: HTMLElement, makePart: MakePart): RealmPart;
  /** Keeps the app alive out of sight: the page's events no longer reach it. */
  pause(): void;
  resume(): void;
  /** How much of the app goes on by itself now: timers, listeners, connections. */
  activity(): number;
}

export interface RealmContent {
  /** Stylesheets of the first screen. */
  readonly styles: readonly StyleFile[];
  /** What the app's own index.html held. */
  readonly page: PageContent | undefined;
  /** Whether the app's page begins as plain as a page of its own. */
  readonly hasOwnLook: boolean;
  /** What the release's own stylesheets define by name. */
  readonly styleNames: ReleaseStyleNames | undefined;
}

/** Makes the realm of a release. Nothing of it touches the page until `enter`. */
export function createRealm(surroundings: RealmSurroundings, content: RealmContent): Realm {
  const { styles, page, hasOwnLook } = content;
  const { window: real, app, scopeId } = surroundings;
  const custom = createCustomElements(real.document, scopeId);
  const create = (name: string): Element => custom.create(name);
  const head = createAppHead(create);
  fillHead(head, { styles, page, base: app.base });
  const book = createEffectBook();
  const showStyles = (): void => (presence.isPresent() ? world.showStyles() : undefined);
  const facts = { app: app.name, scopeId, hasOwnLook, content: page, create };
  const document = createAppPage({ ...facts, head });
  const { elements } = document;
  // A portal lies in the body: what renders into it asks it for its document.
  const belong = (element: Element): void => belongTo(world.window.document, element);
  tellOfStylesAtOnce(elements.body, { styles: showStyles, element: belong });
  for (const element of [elements.html, head]) tellOfStylesAtOnce(element, { styles: showStyles });
  actAsRoot(elements, real.document, () => world.window.document);
  plainAnimationNames(elements.html, scopeId);
  const presence = createPresence({
    real: real.document,
    elements,
    book,
    own(makePart) {
      const part = makePart(facts);
      tellOfStylesAtOnce(part.body, { styles: () => undefined, element: belong });
      plainAnimationNames(part.html, scopeId);
      for (const element of [part.html, part.body, part.page]) belong(element);
      return part;
    },
    watch: () => world.watch(elements),
    watchPart: (html) => watchPart(html, custom),
    hideStyles: () => world.hideStyles(),
  });
  const world = createWorld(surroundings, { book, content, custom, elements, presence });
  for (const element of [elements.html, head, elements.body]) belong(element);
  return {
    window: world.window,
    async enter(place) {
      document.renew();
      belong(elements.page);
      presence.enter(place);
      await stylesLoaded(head);
      return elements;
    },
    leave: presence.leave,
    open: presence.open,
    pause: presence.pause,
    resume: presence.resume,
    activity: () => (book.isResting ? 0 : book.size),
  };
}

interface WorldState {
  readonly book: EffectBook;
  readonly content: RealmContent;
  readonly custom: CustomElements;
  readonly elements: AppElements;
  readonly presence: Presence;
}

interface World {
  readonly window: RealWindow;
  watch(elements: AppElements): () => void;
  showStyles(): void;
  hideStyles(): void;
}

function createWorld(surroundings: RealmSurroundings, { book, content, custom, elements, presence }: WorldState): World {
  const { window: real, app, scopeId, title, report } = surroundings;
  const names = createNames(surroundings.namespace);
  const followers = createFollowers();
  const styleNames = namesOf(content.styleNames);
  const sheets = createAppSheets(
    real.document,
    { id: scopeId, names: styleNames, rem: content.styleNames?.rem },
    content.page?.styles ?? [],
  );
  const address = createAddress(surroundings, (event) => listeners.window.dispatch(event));
  const admit = admitEvent({ surroundings, url: address.url, names, elements: () => elements, presence, isMoving: address.isMoving });
  const heard = { admit, hasPassed: hasPassed(real.document) };
  const listeners: Readonly<Record<'window' | 'document', Listeners>> = {
    window: createListeners({ real, seen: () => window, name: 'window', ...heard }, book),
    document: createListeners({ real: real.document, seen: () => view, name: 'document', ...heard }, book),
  };
  const window = createRealmWindow(real, { listeners: listeners.window, followers }, surroundings.passed);
  const cookies = createCookies(real.document, names);
  const view = createDocumentView(real.document, {
    elements: () => elements,
    hasPart: presence.hasPart,
    listeners: bubbling(listeners.document, listeners.window),
    custom,
    create: special(real.document, (style) => sheets.adopt(style)),
    own: {
      defaultView: { get: () => window },
      location: { get: () => address.location, set: (target: unknown) => address.location.assign(String(target)) },
      title: { get: () => title.get(), set: (text: unknown) => title.set(String(text)) },
      cookie: { get: cookies.read, set: (cookie: unknown) => cookies.write(String(cookie)) },
      URL: { get: () => address.location.href },
      documentURI: { get: () => address.location.href },
      fonts: {
        value: createFontSet(real.document.fonts, {
          book,
          scopeId,
          scoped: (value) => scopeDeclaration({ property: 'font', value }, styleNames, scopeId).value,
        }),
      },
      styleSheets: { get: () => styleSheetsOf(elements.html) },
      adoptedStyleSheets: { get: sheets.adopted, set: (next: readonly CSSStyleSheet[]) => sheets.setAdopted(next) },
    },
  });
  const own = {
    document: view,
    history: address.history,
    customElements: custom.registry,
    postMessage: createPostMessage(listeners.window, () => window),
  };
  for (const [name, value] of Object.entries(own)) ownName(window, name, { value, followers });
  const late = browserNames({
    surroundings,
    names,
    book,
    isMounted: presence.isPresent,
    toNode: (value) => (value === view ? elements.html : value),
  });
  for (const [name, make] of Object.entries(late)) ownLateName(window, name, { make, followers });
  Object.defineProperty(window, 'location', {
    configurable: true,
    enumerable: true,
    get: () => address.location,
    set: (target: unknown) => address.location.assign(String(target)),
  });
  Object.defineProperty(window, followKey, { value: followers.add });
  Object.defineProperty(window, writeKey, { value: writeHtml });
  const run = (script: Element): void => void runHeldScript(script, { document: real.document, base: app.base, report });
  return {
    window,
    watch: (present) => watchElements(present, { sheets, custom, run, setTitle: title.set }),
    showStyles: () => sheets.show(elements.html),
    hideStyles: sheets.hide,
  };
}

function namesOf(names: ReleaseStyleNames | undefined): RuleScope['names'] {
  const { keyframes = [], fonts = [], dashed = [], counters = [] } = names ?? {};
  return { keyframes: new Set(keyframes), fonts: new Set(fonts), dashed: new Set(dashed), counters: new Set(counters) };
}

/** Makes the app's document the one that its outermost elements belong to: frameworks ask them for it. */
function belongTo(view: Document, element: Element): void {
  Object.defineProperty(element, 'ownerDocument', { configurable: true, value: view });
  Object.defineProperty(element, 'getRootNode', { configurable: true, value: () => view });
}

function special(document: Document, adopt: (style: HTMLStyleElement) => void): ReadonlyMap<string, () => Element> {
  const style = (): Element => {
    const element = createHeldStyle(document);
    adopt(element);
    return element;
  };
  const script = (): Element => createHeldScript(document);
  return new Map([
    ['style', style],
    ['STYLE', style],
    ['script', script],
    ['SCRIPT', script],
  ]);
}

/** What an app sends to its document goes on to its window when it bubbles, as in a page of its own. */
function bubbling(document: Listeners, window: Listeners): Listeners {
  return {
    ...document,
    dispatch: (event) => document.dispatch(event) && (event.bubbles && !event.cancelBubble ? window.dispatch(event) : true),
  };
}

function styleSheetsOf(html: HTMLElement): readonly CSSStyleSheet[] {
  return [...html.querySelectorAll<HTMLStyleElement | HTMLLinkElement>('style, link')].flatMap(({ sheet }) => sheet ?? []);
}

/** Code that is loaded late waits for events that a page of its own would still send. */
function hasPassed(document: Document): (type: string) => boolean {
  return (type) => {
    if (type === 'DOMContentLoaded') return document.readyState !== 'loading';
    return (type === 'load' || type === 'pageshow') && document.readyState === 'complete';
  };
}
