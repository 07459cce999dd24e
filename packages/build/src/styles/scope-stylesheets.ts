import type { ReleaseStyleNames } from '@suanpan/protocol/lifecycle';
import { ownStyleName } from '@suanpan/protocol/scope-marks';
import postcss, { type Root } from 'postcss';
import { type Finding, excerptOf } from '../findings/finding.ts';
import { remRegistration, rootFontSizes } from './root-font-size.ts';
import { scopeStylesheet } from './scope-stylesheet.ts';
import { createStyleNames, gatherStyleNames } from './style-names.ts';

export interface ScopedStylesheets {
  /** By the same keys as those given. */
  readonly texts: ReadonlyMap<string, string>;
  readonly styleNames: ReleaseStyleNames;
  /** Stylesheets of other sites that are imported: nobody scopes them. */
  readonly foreign: readonly Finding[];
}

/** Scopes all stylesheets of an app together, since a name may be defined in one and used in another. */
export function scopeStylesheets(sources: ReadonlyMap<string, string>, scopeId: string): ScopedStylesheets {
  const roots = new Map([...sources].map(([key, css]) => [key, postcss.parse(css, { from: key })]));
  const names = createStyleNames();
  for (const root of roots.values()) gatherStyleNames(root, names);
  const rem = [...roots.values()].some(setsRem) ? ownStyleName('--rem', scopeId) : undefined;
  const texts = [...roots].map(([key, root]) => {
    const registers = rem !== undefined && setsRem(root);
    scopeStylesheet(root, { scopeId, names, rem });
    return [key, registers ? root.toString() + remRegistration(rem) : root.toString()] as const;
  });
  const lists = { keyframes: names.keyframes, fonts: names.fonts, dashed: names.dashed, counters: names.counters };
  const sorted = Object.fromEntries(Object.entries(lists).map(([kind, set]) => [kind, [...set].toSorted()]));
  return {
    foreign: [...roots].flatMap(([file, root]) => foreignImports(root, file)),
    texts: new Map(texts),
    styleNames: { ...(sorted as unknown as ReleaseStyleNames), ...(rem === undefined ? {} : { rem }) },
  };
}

function setsRem(root: Root): boolean {
  return rootFontSizes(root).length > 0;
}

function foreignImports(root: Root, file: string): Finding[] {
  const found: Finding[] = [];
  root.walkAtRules(/^import$/i, (rule) => void found.push({ code: 'SP-BUILD-011', file, excerpt: excerptOf(rule.params) }));
  return found;
}
