import { ownStyleName } from '@suanpan/protocol/scope-marks';
import { scopeSelector } from '@suanpan/protocol/scope-selector';
import type { AtRule } from 'postcss';
import { unquoted } from './style-names.ts';

type AtRuleScoper = (rule: AtRule, scopeId: string) => void;

/** Makes what an at-rule defines for the whole document the app's own. */
export function scopeAtRule(rule: AtRule, scopeId: string): void {
  const name = rule.name.toLowerCase().replace(/^-\w+-/, '');
  atRules[name]?.(rule, scopeId);
}

const ownName: AtRuleScoper = (rule, scopeId) => {
  rule.params = ownStyleName(unquoted(rule.params), scopeId);
};

const atRules: Readonly<Record<string, AtRuleScoper>> = {
  keyframes: ownName,
  property: ownName,
  'counter-style': ownName,
  'font-palette-values': ownName,
  'position-try': ownName,
  'font-face': (rule, scopeId) =>
    rule.walkDecls(/^font-family$/i, (declaration) => {
      declaration.value = `"${ownStyleName(unquoted(declaration.value), scopeId)}"`;
    }),
  layer: (rule, scopeId) => {
    rule.params = ownLayers(rule.params, scopeId);
  },
  import: (rule, scopeId) => {
    rule.params = rule.params.replace(/\blayer\(([^)]*)\)/i, (_text, layer: string) => `layer(${ownLayers(layer, scopeId)})`);
  },
  scope: (rule, scopeId) => {
    rule.params = rule.params.replaceAll(
      /\(((?:[^()]|\([^()]*\))*)\)/g,
      (_text, selector: string) => `(${scopeSelector(selector, scopeId)})`,
    );
  },
  // How a printed page looks is the affair of the page that is printed: the app's rules hold for pages that it fills.
  page: (rule, scopeId) => {
    const [, name = '', rest = ''] = /^([\w-]*)([^]*)$/.exec(rule.params) ?? [];
    rule.params = ownStyleName(name || 'page', scopeId) + rest;
  },
  // Between documents there is no transition: the app is a part of one.
  'view-transition': (rule) => void rule.remove(),
};

function ownLayers(names: string, scopeId: string): string {
  return names.replaceAll(/[^\s,][^,]*/g, (name) => ownStyleName(name, scopeId));
}
