import type { AppElements } from './document/app-elements.ts';
import type { MakePart, PartElements } from './document/app-part.ts';
import { stylesLoaded } from './document/head-content.ts';
import type { EffectBook } from './effects/effect-book.ts';

/** A part of an app in a place of another. */
export interface RealmPart {
  readonly elements: PartElements;
  /** Resolves when the release's stylesheets have loaded. */
  readonly ready: Promise<void>;
  /** Takes the part off the page; the last one that leaves takes all of the release with it. */
  close(): void;
}

/** Where a release is on the page: with the app's own page, with parts of it in the places of others, with both, or not at all. */
export interface Presence {
  enter(place: HTMLElement): void;
  leave(): void;
  open(place: HTMLElement, makePart: MakePart): RealmPart;
  pause(): void;
  resume(): void;
  isPresent(): boolean;
  /** Whether the release is to hear of an event: while its page is out of sight, only of what concerns a part that is in sight. */
  hears(event: Event): boolean;
  /** Whether a node lies in one of the parts. */
  hasPart(node: Node): boolean;
}

interface PresenceParts {
  readonly real: Document;
  readonly elements: AppElements;
  readonly book: EffectBook;
  /** Makes the elements of a part known to the app as its own. */
  readonly own: (makePart: MakePart) => PartElements;
  /** Begins to watch what comes into the app's own document. */
  readonly watch: () => () => void;
  readonly watchPart: (html: HTMLElement) => () => void;
  readonly hideStyles: () => void;
}

/** Makes the presence of a release that is not on the page. */
export function createPresence({ real, elements, book, own, watch, watchPart, hideStyles }: PresenceParts): Presence {
  const parts = new Set<HTMLElement>();
  const wings = createWings(real);
  let hasPage = false;
  let isPaused = false;
  let stopWatching = (): void => undefined;
  const isPresent = (): boolean => hasPage || parts.size > 0;
  const begin = (): void => {
    stopWatching = watch();
    book.wake();
  };
  const end = (): void => {
    book.rest();
    stopWatching();
    hideStyles();
    elements.html.remove();
    wings.remove();
  };
  const settle = (): void => {
    if (!isPresent()) end();
    else if (isPaused && parts.size === 0) book.pause();
    else book.resume();
  };
  const isOut = (): boolean => !hasPage || isPaused;
  return {
    isPresent,
    enter(place) {
      const isFirst = !isPresent();
      hasPage = true;
      isPaused = false;
      put(elements.html, place);
      wings.remove();
      if (isFirst) begin();
      settle();
    },
    leave() {
      hasPage = false;
      isPaused = false;
      if (parts.size > 0) put(elements.html, showWings(real, wings));
      settle();
    },
    open(place, makePart) {
      const isFirst = !isPresent();
      const part = own(makePart);
      parts.add(part.html);
      place.replaceChildren(part.html);
      if (isFirst) {
        // Lazily loaded code puts its stylesheets into the head of the app, which therefore must be on the page.
        put(elements.html, showWings(real, wings));
        begin();
      }
      settle();
      const stop = watchPart(part.html);
      return {
        elements: part,
        ready: stylesLoaded(elements.head),
        close() {
          if (!parts.delete(part.html)) return;
          stop();
          part.html.remove();
          settle();
        },
      };
    },
    pause() {
      isPaused = hasPage;
      settle();
    },
    resume() {
      isPaused = false;
      settle();
    },
    hears: ({ target }) => parts.size === 0 || !isOut() || concerns(target, [...parts]),
    hasPart: (node) => [...parts].some((html) => html.contains(node)),
  };
}

/** An event of the window or of the document concerns whatever is in sight; any other what it happens in. */
function concerns(target: EventTarget | null, parts: readonly HTMLElement[]): boolean {
  const isOfNode = target instanceof Node && target.nodeType !== Node.DOCUMENT_NODE;
  return parts.some((html) => (isOfNode ? html.contains(target) : html.checkVisibility({ visibilityProperty: true })));
}

/** Where the app's own document waits while only parts of the app are on the page. */
function createWings(real: Document): HTMLElement {
  const wings = real.createElement('div');
  wings.dataset['appWings'] = '';
  wings.hidden = true;
  return wings;
}

function showWings(real: Document, wings: HTMLElement): HTMLElement {
  if (!wings.isConnected) real.body.append(wings);
  return wings;
}

/** Puts an app's document into a place; where the browser can move it, its stylesheets stay in force meanwhile. */
function put(html: HTMLElement, place: HTMLElement): void {
  const { moveBefore } = place as { moveBefore?: (node: Node, before: Node | null) => void };
  if (moveBefore && html.isConnected && place.isConnected) {
    place.replaceChildren();
    moveBefore.call(place, html, null);
  } else place.replaceChildren(html);
}
