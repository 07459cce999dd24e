import type { TemplateKind } from './template-values.ts';

/** Returns where the template of a kind is changed, e.g. `/settings/prints/sale-return`. */
export function addressOf(kind: TemplateKind): string {
  return `/settings/prints/${nameOf(kind)}`;
}

/** Returns the kind as an address has it. */
export function nameOf(kind: TemplateKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
