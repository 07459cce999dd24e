import { ownStyleName } from '@suanpan/protocol/scope-marks';
import type { Root } from 'postcss';
import { remRegistration, rootFontSizes } from './root-font-size.ts';
import { scopeStylesheet } from './scope-stylesheet.ts';
import { type GatheredNames, gatherStyleNames } from './style-names.ts';

interface DevStyleScope {
  readonly scopeId: string;
  /** The names known so far; those of this stylesheet are added. */
  readonly names: GatheredNames;
}

/**
 * Scopes one stylesheet while the others are not known yet.
 *
 * What it defines by name is therefore defined twice, under its own name, too: another stylesheet, sent before, may use that.
 */
export function scopeDevStylesheet(root: Root, { scopeId, names }: DevStyleScope): void {
  gatherStyleNames(root, names);
  const rem = rootFontSizes(root).length > 0 ? ownStyleName('--rem', scopeId) : undefined;
  const plain = root.clone({ nodes: [] });
  root.walkAtRules(/^(?:-\w+-)?(?:keyframes|font-face|property|counter-style)$/i, (rule) => void plain.append(rule.clone()));
  scopeStylesheet(root, { scopeId, names, rem });
  root.append(plain.nodes);
  if (rem !== undefined) root.append(remRegistration(rem));
}
