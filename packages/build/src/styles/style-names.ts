import type { StyleNames } from '@suanpan/protocol/scope-declaration';
import type { Root } from 'postcss';

/** The names that stylesheets define, gathered over all of an app's: a name may be used in another file than its own. */
export interface GatheredNames extends StyleNames {
  readonly keyframes: Set<string>;
  readonly fonts: Set<string>;
  readonly dashed: Set<string>;
  readonly counters: Set<string>;
}

/** Makes an empty list of names. */
export function createStyleNames(): GatheredNames {
  return { keyframes: new Set(), fonts: new Set(), dashed: new Set(), counters: new Set() };
}

/** Adds to `names` what the stylesheet `root` defines for the whole document. */
export function gatherStyleNames(root: Root, names: GatheredNames): void {
  root.walkAtRules((rule) => {
    const name = unquoted(rule.params);
    if (/keyframes$/i.test(rule.name)) names.keyframes.add(name);
    else if (/^(?:property|font-palette-values|position-try)$/i.test(rule.name)) names.dashed.add(name);
    else if (/^counter-style$/i.test(rule.name)) names.counters.add(name);
    else if (/^font-face$/i.test(rule.name)) {
      rule.walkDecls(/^font-family$/i, (declaration) => void names.fonts.add(unquoted(declaration.value).toLowerCase()));
    }
  });
}

/** Returns the name that a CSS identifier or string stands for. */
export function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}
