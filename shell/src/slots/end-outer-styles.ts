import { appElementNames, rootSelector, scopeAttribute } from '@suanpan/protocol/scope-marks';
import { endRulesAt } from '../page/end-host-styles.ts';

const done = new WeakSet<Element>();

/**
 * Has the stylesheets of the app around a place end at the parts of other apps.
 *
 * The build holds an app's styles inside the app, and a widget of another app lies there, too.
 */
export function endOuterStyles(place: Element): void {
  const outer = place.closest(appElementNames.html);
  const scopeId = outer?.getAttribute(scopeAttribute);
  const head = outer && [...outer.children].find((child) => child.matches(appElementNames.head));
  if (!head || !scopeId || done.has(head) || !('CSSScopeRule' in globalThis)) return;
  done.add(head);
  const root = rootSelector(scopeId);
  const scope = `(${root}) to (${appElementNames.html}[data-part]:not(${root}))`;
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
