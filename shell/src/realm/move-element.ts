/** An element that moves what is inside a document without taking it out (DOM standard, `moveBefore`). */
interface Mover {
  readonly moveBefore?: (node: Node, before: Node | null) => void;
}

/**
 * Puts an element last into another place of its document.
 *
 * Where the browser can move it, nothing inside begins anew: stylesheets stay in force, frames loaded, the focus where it is.
 * Elsewhere it leaves and comes back, and whoever types in it has the focus again: nobody in it hears of that, as nobody left.
 */
export function moveElement(element: HTMLElement, place: HTMLElement): void {
  const { moveBefore } = place as Mover;
  if (moveBefore && element.isConnected && place.isConnected) moveBefore.call(place, element, null);
  else unheard(element.ownerDocument, () => takeAndPut(element, place));
}

function takeAndPut(element: HTMLElement, place: HTMLElement): void {
  const { activeElement } = element.ownerDocument;
  place.append(element);
  if (activeElement instanceof HTMLElement && element.contains(activeElement)) activeElement.focus({ preventScroll: true });
}

function unheard(document: Document, act: () => void): void {
  const deaf = new AbortController();
  const silence = (event: Event): void => event.stopImmediatePropagation();
  for (const type of ['blur', 'focusout', 'focus', 'focusin']) {
    document.defaultView?.addEventListener(type, silence, { capture: true, signal: deaf.signal });
  }
  act();
  deaf.abort();
}
