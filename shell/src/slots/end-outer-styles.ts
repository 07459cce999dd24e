import { appElementNames, rootSelector, scopeAttribute } from '@suanpan/protocol/scope-marks';
import { endRulesAt } from '../page/end-host-styles.ts';

const done = new WeakSet<Element>();

/**
 * Has the stylesheets of the app around a place end at the places of widgets.
 *
 * The build holds an app's styles inside the app, and widgets of other apps lie there, too.
 */
export function endOuterStyles(place: Element): void {
  const outer = place.closest(appElementNames.html);
  const scopeId = outer?.getAttribute(scopeAttribute);
  const head = outer && [...outer.children].find((child) => child.matches(appElementNames.head));
  if (!head || !scopeId || done.has(head) || !('CSSScopeRule' in globalThis)) return;
  done.add(head);
  // A widget of the same release begins a scope of its own within.
  const scope = `(${rootSelector(scopeId)}) to ([data-widget])`;
  const look = (node: Node): void => {
    if (!(node instanceof HTMLLinkElement) || !node.relList.contains('stylesheet')) return;
    if (node.sheet) endRulesAt(node.sheet, scope);
    // A sheet that is loaded anew, as its app has been away, is as it was written.
    node.addEventListener('load', () => node.sheet && endRulesAt(node.sheet, scope));
  };
  for (const node of head.childNodes) look(node);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) look(node);
  }).observe(head, { childList: true });
}
