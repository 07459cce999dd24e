import { scopeRem } from '@suanpan/protocol/scope-rem';
import type { Declaration, Root, Rule } from 'postcss';

/** Sizes that leave the root's font as it is on the page. */
const unchanged = /^(?:100%|1r?em|medium|initial|inherit|unset|revert)$/i;

/** Returns the declarations of `root` that set the size of the root element's font, and with it the app's `rem`. */
export function rootFontSizes(root: Root): Declaration[] {
  const found: Declaration[] = [];
  root.walkDecls(/^font-size$/i, (declaration) => {
    const rule = declaration.parent;
    if (rule?.type === 'rule' && meansRoot(rule) && !unchanged.test(declaration.value.trim())) found.push(declaration);
  });
  return found;
}

/**
 * Lets `rem` mean the size of the app's own root, where the app sets it: the unit itself follows the page's root.
 *
 * A registered property holds the computed size, so that `calc(1.5 * var(--X-rem))` is a length wherever `1.5rem` is one.
 */
export function rewriteRem(root: Root, property: string): void {
  const sizes = new Set(rootFontSizes(root));
  root.walkDecls((declaration) => {
    if (sizes.has(declaration)) {
      declaration.value = ofPage(declaration.value);
      declaration.cloneAfter({ prop: property, value: '1em' });
    } else if (declaration.prop !== property) {
      const scoped = scopeRem(declaration.value, property);
      if (scoped !== declaration.value) declaration.value = scoped;
    }
  });
}

/** Returns the rule that registers `property` as a length. */
export function remRegistration(property: string): string {
  return `\n@property ${property}{syntax:"<length>";inherits:true;initial-value:16px}\n`;
}

/** Shares of the root's font are shares of the page's, since an app's root lies deep in the page. */
function ofPage(value: string): string {
  return value.replaceAll(/(?<![\w.])((?:\d+\.?\d*|\.\d+))(%|em\b)/g, (_text, number: string, unit: string) =>
    unit === '%' ? `calc(${number} / 100 * 1rem)` : `calc(${number} * 1rem)`,
  );
}

function meansRoot(rule: Rule): boolean {
  return rule.selectors.some((selector) => /^(?:html|:root)(?![\w-])[^\s>+~]*$/i.test(selector.trim()));
}
