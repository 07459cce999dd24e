import type { RuleScope } from './scope-rules.ts';
import { createScopedSheet } from './scoped-sheet.ts';

const twins = new WeakMap<CSSStyleSheet, CSSStyleSheet>();

/**
 * Returns the stylesheet that applies in the place of one that the app has constructed and given to its document.
 *
 * The app's own stays as it is, since it may serve a shadow root, too, where there is nothing to scope.
 */
export function scopedTwin(sheet: CSSStyleSheet, scope: RuleScope): CSSStyleSheet {
  const known = twins.get(sheet);
  if (known) return known;
  const twin = createScopedSheet(scope, { media: sheet.media.mediaText, disabled: sheet.disabled });
  twin.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
  twins.set(sheet, twin);
  followWrites(sheet, twin);
  return twin;
}

/** Carries over to the twin what is written to the sheet from now on. */
function followWrites(sheet: CSSStyleSheet, twin: CSSStyleSheet): void {
  const { insertRule, deleteRule, replaceSync, replace } = CSSStyleSheet.prototype;
  const own = {
    insertRule(rule: string, index = 0): number {
      const at = insertRule.call(sheet, rule, index);
      twin.insertRule(rule, index);
      return at;
    },
    deleteRule(index: number): void {
      deleteRule.call(sheet, index);
      twin.deleteRule(index);
    },
    replaceSync(text: string): void {
      replaceSync.call(sheet, text);
      twin.replaceSync(text);
    },
    async replace(text: string): Promise<CSSStyleSheet> {
      await replace.call(sheet, text);
      twin.replaceSync(text);
      return sheet;
    },
  };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(sheet, name, { configurable: true, writable: true, value });
  Object.defineProperty(sheet, 'disabled', {
    configurable: true,
    get: () => twin.disabled,
    set(value: boolean) {
      twin.disabled = value;
    },
  });
}
