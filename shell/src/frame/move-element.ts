/** An element that moves what is inside a document without taking it out (DOM standard, `moveBefore`). */
interface Mover {
  readonly moveBefore?: (node: Node, before: Node | null) => void;
}

/**
 * Puts an element last into another place of its document. What floats over it, a list that is open at its field, goes along: it is placed
 * anew, and can be used.
 *
 * Where the browser can move it, nothing inside begins anew, and the focus stays. Elsewhere it leaves and comes back, and whoever types in
 * it has the focus again: nobody in it hears of that, as nobody left.
 */
export function moveElement(element: HTMLElement, place: HTMLElement & Mover): void {
  // What is open makes everything else inert, and that was this place until now; what becomes inert loses its focus.
  place.closest('[inert]')?.removeAttribute('inert');
  if (place.moveBefore && element.isConnected) place.moveBefore(element, null);
  else {
    const { activeElement } = document;
    const heard = new AbortController();
    for (const type of ['blur', 'focusout', 'focus', 'focusin']) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true, signal: heard.signal });
    }
    place.append(element);
    if (element.contains(activeElement)) (activeElement as HTMLElement).focus({ preventScroll: true });
    heard.abort();
  }
  // Whatever is placed by numbers has those of the place before.
  dispatchEvent(new Event('resize'));
}
