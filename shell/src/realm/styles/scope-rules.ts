import { type StyleNames, scopeDeclaration } from '@suanpan/protocol/scope-declaration';
import { ownStyleName } from '@suanpan/protocol/scope-marks';
import { scopeRem } from '@suanpan/protocol/scope-rem';
import { scopeSelector } from '@suanpan/protocol/scope-selector';

/** What a stylesheet made at run time is scoped with. */
export interface RuleScope {
  readonly id: string;
  /** The names that the app's styles have defined so far; the keyframes of this sheet are added. */
  readonly names: StyleNames & { readonly keyframes: Set<string> };
  /** The custom property that stands for `rem`, where the app's stylesheets set the size of its root's font. */
  readonly rem?: string | undefined;
}

/** Returns the rules of `text` so that they apply inside the app only. The browser parses them; what it does not know it drops. */
export function scopeRules(text: string, scope: RuleScope): string[] {
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(text);
  const rules = [...parsed.cssRules];
  for (const rule of rules) if (rule instanceof CSSKeyframesRule) scope.names.keyframes.add(rule.name);
  return rules.map((rule) => scopedText(rule, scope));
}

function scopedText(rule: CSSRule, scope: RuleScope): string {
  const { id, names } = scope;
  if (rule instanceof CSSKeyframesRule) {
    if (names.keyframes.has(rule.name)) rule.name = ownStyleName(rule.name, id);
    return rule.cssText;
  }
  if (rule instanceof CSSStyleRule) {
    const nested = [...(rule.cssRules ?? [])].map((inner) => inner.cssText);
    return `${scopeSelector(rule.selectorText, id)} { ${withRem(`${declarations(rule.style, scope)} ${nested.join(' ')}`, scope)} }`;
  }
  if (!('cssRules' in rule)) return rule.cssText;
  const inner = [...(rule as CSSGroupingRule).cssRules].map((each) => scopedText(each, scope));
  return `${prelude(rule.cssText, id)} { ${inner.join('\n')} }`;
}

function withRem(text: string, { rem }: RuleScope): string {
  return rem === undefined ? text : scopeRem(text, rem);
}

/** Only what names something needs a second look. */
function declarations(style: CSSStyleDeclaration, { id, names }: RuleScope): string {
  const { keyframes, fonts, dashed, counters } = names;
  if (keyframes.size + fonts.size + dashed.size + counters.size === 0) return style.cssText;
  for (const property of style) {
    const value = style.getPropertyValue(property);
    const scoped = scopeDeclaration({ property, value }, names, id);
    if (scoped.value !== value) style.setProperty(property, scoped.value, style.getPropertyPriority(property));
  }
  return style.cssText;
}

/** Layers of an app are its own, so that they do not mix with those of another. */
function prelude(text: string, id: string): string {
  const head = text.slice(0, text.indexOf('{')).trim();
  return head.replace(/^(@layer\s+)(\S+)/, (_all, rule: string, name: string) => rule + ownStyleName(name, id));
}
