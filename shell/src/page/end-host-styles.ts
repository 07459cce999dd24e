import { appElementNames } from '@suanpan/protocol/scope-marks';

/**
 * Has stylesheets of the page that the shell's build did not write end at the apps: those that are there, and those that come later.
 *
 * The shell's own need none of it, as their classes are its own; `own` has their addresses. A browser without `@scope` is left as it is.
 */
export function endHostStyles({ defaultView, head }: Document, own: readonly string[]): void {
  const window = defaultView as (Window & typeof globalThis) | null;
  if (!window || !('CSSScopeRule' in window)) return;
  const look = (node: Node): void => {
    if (node instanceof window.HTMLLinkElement) {
      if (node.rel !== 'stylesheet' || own.includes(new URL(node.href).pathname)) return;
      if (node.sheet) endRulesAt(node.sheet, atApps);
      else node.addEventListener('load', () => node.sheet && endRulesAt(node.sheet, atApps), { once: true });
    } else if (node instanceof window.HTMLStyleElement && node.sheet) endRulesAt(node.sheet, atApps);
  };
  head.childNodes.forEach(look);
  new window.MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(look))).observe(head, {
    childList: true,
  });
}

/** All of the page, until an app begins. */
const atApps = `(:root) to (${appElementNames.html})`;

/** Puts each rule that has selectors into a scope, e.g. `(:root) to (.end)`; the specificity stays. */
export function endRulesAt(sheet: CSSStyleSheet, scope: string): void {
  const rules = readRules(sheet);
  for (const [index, rule] of rules.entries()) {
    if (!(rule instanceof CSSStyleRule) && !(rule instanceof CSSConditionRule) && !(rule instanceof CSSLayerBlockRule)) continue;
    const text = `@scope ${scope} { ${rule.cssText} }`;
    sheet.deleteRule(index);
    sheet.insertRule(text, index);
  }
}

/** The rules of another site's stylesheet cannot be read. */
function readRules(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
