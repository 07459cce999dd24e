import { scopeDeclaration, type StyleNames } from '@suanpan/protocol/scope-declaration';
import { ownStyleName, rootSelector } from '@suanpan/protocol/scope-marks';
import { type SelectorPlace, scopeSelector } from '@suanpan/protocol/scope-selector';
import type { AtRule, Declaration, Root, Rule } from 'postcss';
import { rewriteRem } from './root-font-size.ts';
import { scopeAtRule } from './scope-at-rule.ts';

export interface StyleScope {
  readonly scopeId: string;
  /** What any stylesheet of the app defines. */
  readonly names: StyleNames;
  /** The custom property that stands for `rem`, where the app sets the size of its root's font. */
  readonly rem?: string | undefined;
}

/** Changes the stylesheet `root` so that it applies inside one app only, with every name that it defines made the app's own. */
export function scopeStylesheet(root: Root, { scopeId, names, rem }: StyleScope): void {
  if (rem !== undefined) rewriteRem(root, rem);
  let hasPages = false;
  root.walk((node) => {
    if (node.type === 'rule') scopeRule(node, scopeId);
    else if (node.type === 'decl') scopeOneDeclaration(node, names, scopeId);
    else if (node.type === 'atrule') {
      hasPages ||= node.name === 'page';
      scopeAtRule(node, scopeId);
    }
  });
  if (hasPages) root.append(`\n${rootSelector(scopeId)}{page:${ownStyleName('page', scopeId)}}`);
}

function scopeRule(rule: Rule, scopeId: string): void {
  const place = placeOf(rule);
  if (place) rule.selector = scopeSelector(rule.selector, scopeId, place);
}

function scopeOneDeclaration(declaration: Declaration, names: StyleNames, scopeId: string): void {
  if (declaration.prop === 'font-family' && (declaration.parent as Partial<AtRule>).name === 'font-face') return;
  if (declaration.prop === 'page' && declaration.value !== 'auto') declaration.value = ownStyleName(declaration.value, scopeId);
  const { property, value } = scopeDeclaration({ property: declaration.prop, value: declaration.value }, names, scopeId);
  if (property !== declaration.prop) declaration.prop = property;
  if (value !== declaration.value) declaration.value = value;
}

/** A rule in a rule is held by its parent; a step of `@keyframes` has no selector. */
function placeOf(rule: Rule): SelectorPlace | undefined {
  for (let node = rule.parent; node && node.type !== 'root'; node = node.parent as typeof node) {
    if (node.type === 'rule') return 'nested';
    if (node.type === 'atrule' && /keyframes$/i.test((node as AtRule).name)) return undefined;
  }
  return 'top';
}
