import postcss, { type AtRule, type Declaration, type Root, type Rule } from 'postcss';
import selectorParser, { type Selector } from 'postcss-selector-parser';

/**
 * Returns `css` so that it applies inside the container of `app` only.
 *
 * Each selector is prefixed; `:root`, `html`, `body` and `:host` mean the container; animation names get the app's prefix.
 */
export function scopeCss(css: string, app: string, from?: string): string {
  const root = postcss.parse(css, { from });
  const renamed = renameKeyframes(root, app);
  root.walkDecls(/^(-webkit-)?animation(-name)?$/, (declaration) => renameAnimations(declaration, renamed));
  root.walkRules((rule) => scopeRule(rule, app));
  return root.toString();
}

function scopeRule(rule: Rule, app: string): void {
  if (isNested(rule)) return;
  rule.selector = selectorParser((selectors) => {
    for (const selector of selectors.nodes) prefixSelector(selector, app);
  }).processSync(rule.selector);
}

/** A rule in a rule is scoped by its parent, a step of `@keyframes` has no selector. */
function isNested(rule: Rule): boolean {
  for (let node = rule.parent; node && node.type !== 'root'; node = node.parent as typeof node) {
    if (node.type === 'rule') return true;
    if (node.type === 'atrule' && /keyframes$/i.test((node as AtRule).name)) return true;
  }
  return false;
}

function prefixSelector(selector: Selector, app: string): void {
  const first = selector.nodes[0];
  const space = first?.spaces.before ?? '';
  if (first) first.spaces.before = '';
  const prefix = selectorParser.tag({ value: appSelector(app) });
  prefix.spaces.before = space;
  if (first && meansPage(first.toString().trim())) {
    dropPageAncestors(selector);
    selector.prepend(prefix);
    return;
  }
  selector.prepend(selectorParser.combinator({ value: ' ' }));
  selector.prepend(prefix);
}

/** Takes off a leading `html`, `html body`, `:root body`…: they all mean the container. */
function dropPageAncestors(selector: Selector): void {
  selector.first.remove();
  const [combinator, next] = selector.nodes;
  if (combinator?.type === 'combinator' && next && meansPage(next.toString().trim())) {
    combinator.remove();
    dropPageAncestors(selector);
  }
}

function meansPage(node: string): boolean {
  return node === 'html' || node === 'body' || node === ':root' || node === ':host';
}

function renameKeyframes(root: Root, app: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  root.walkAtRules(/keyframes$/i, (rule) => {
    const name = rule.params.trim();
    names.set(name, `${app}-${name}`);
    rule.params = `${app}-${name}`;
  });
  return names;
}

function renameAnimations(declaration: Declaration, names: ReadonlyMap<string, string>): void {
  declaration.value = declaration.value.replaceAll(/[A-Za-z_-][\w-]*/g, (word) => names.get(word) ?? word);
}

/** The element under which all styles of `app` apply. It adds no specificity. */
function appSelector(app: string): string {
  return `:where([data-app="${app}"])`;
}
