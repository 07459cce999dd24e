import { type RuleScope, scopeRules } from './scope-rules.ts';

/** Returns a constructed stylesheet to which only rules of the app's own scope can be added. Such sheets need no leave of the CSP. */
export function createScopedSheet(scope: RuleScope, options?: CSSStyleSheetInit): CSSStyleSheet {
  const sheet = new CSSStyleSheet(options);
  const { insertRule, replaceSync } = CSSStyleSheet.prototype;
  const replaceText = (text: string): void => replaceSync.call(sheet, scopeRules(text, scope).join('\n'));
  const own = {
    insertRule(rule: string, index = 0): number {
      const [scoped] = scopeRules(rule, scope);
      // What the browser could not parse is handed on, so that the app gets the browser's own error.
      return insertRule.call(sheet, scoped ?? rule, index);
    },
    addRule(selector = 'undefined', style = 'undefined', index = sheet.cssRules.length): number {
      own.insertRule(`${selector} { ${style} }`, index);
      return -1;
    },
    replaceSync: replaceText,
    replace: async (text: string): Promise<CSSStyleSheet> => {
      replaceText(text);
      return sheet;
    },
  };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(sheet, name, { configurable: true, writable: true, value });
  return sheet;
}
