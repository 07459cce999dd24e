// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppElements } from './document/app-elements.ts';
import type { PartFacts } from './document/app-part.ts';
import { createEffectBook } from './effects/effect-book.ts';
import { createPresence } from './presence.ts';

function element(): HTMLElement {
  return document.createElement('div');
}

const part = () => ({ html: element(), body: element(), page: element() });

/** A release with one effect of the page's kind, and places for its page and for parts. */
function release() {
  const book = createEffectBook();
  book.rest();
  const effect = { isPausable: true, isRunning: false, origin: () => 'effect' };
  book.add({
    isPausable: true,
    start: () => void (effect.isRunning = true),
    rest: () => void (effect.isRunning = false),
    origin: effect.origin,
  });
  const [html, head] = [element(), element()];
  html.append(head);
  const presence = createPresence({
    real: document,
    elements: { html, head, body: element(), page: element() } satisfies AppElements,
    book,
    own: (make) => make({} as PartFacts),
    watch: () => () => undefined,
    watchPart: () => () => undefined,
    hideStyles: () => undefined,
  });
  const place = (): HTMLElement => document.body.appendChild(element());
  return { presence, effect, html, place };
}

describe('createPresence()', () => {
  beforeEach(() => document.body.replaceChildren());

  it('lets effects rest when the last of page and parts has left', () => {
    const { presence, effect, html, place } = release();
    const [one, two] = [presence.open(place(), part), presence.open(place(), part)];
    presence.enter(place());
    expect(effect.isRunning).toBe(true);
    one.close();
    presence.leave();
    expect(effect.isRunning).toBe(true);
    expect(html.isConnected).toBe(true);
    two.close();
    expect(effect.isRunning).toBe(false);
    expect(html.isConnected).toBe(false);
    expect(document.querySelector('[data-app-wings]')).toBe(null);
  });

  it('keeps the head of the app on the page while there are parts only, out of sight', () => {
    const { presence, html, place } = release();
    const opened = presence.open(place(), part);
    expect(html.closest<HTMLElement>('[data-app-wings]')?.hidden).toBe(true);
    const page = place();
    presence.enter(page);
    expect(html.parentElement).toBe(page);
    presence.leave();
    expect(html.closest('[data-app-wings]')).not.toBe(null);
    opened.close();
    opened.close();
    expect(html.isConnected).toBe(false);
  });

  it('pauses a page that is put away, unless a part needs the release', () => {
    const { presence, effect, place } = release();
    presence.enter(place());
    presence.pause();
    expect(effect.isRunning).toBe(false);
    const opened = presence.open(place(), part);
    expect(effect.isRunning).toBe(true);
    opened.close();
    expect(effect.isRunning).toBe(false);
    presence.resume();
    expect(effect.isRunning).toBe(true);
  });

  it('hears, while its page is put away, only of what happens in a part', () => {
    const { presence, place } = release();
    const [page, slot, elsewhere] = [place(), place(), place()];
    presence.enter(page);
    presence.open(slot, part);
    const hears = (target: Node): boolean => presence.hears({ target } as unknown as Event);
    expect(hears(elsewhere)).toBe(true);
    presence.pause();
    expect([hears(elsewhere), hears(document.body), hears(page)]).toEqual([false, false, false]);
    expect(hears(slot.firstElementChild as Element)).toBe(true);
  });
});
