import type { CompanyFacts } from '@suanpan/print-kit/company-facts';
import type { PrintTemplate } from '@suanpan/print-kit/print-template';
import type { PrintTemplateCardFragment } from '../data/print-template-card.fragment.generated.ts';

/** A template as it is read. */
export type TemplateCard = PrintTemplateCardFragment;

/** What is printed, e.g. `SALE_RETURN`. */
export type TemplateKind = TemplateCard['kind'];

/** Returns what of a template is entered. */
export function valuesOf(card: TemplateCard): PrintTemplate {
  const { paper, title, header, footer, hiddenColumns, hiddenSignatures, hiddenParts } = card;
  return { paper, title, header, footer, hiddenColumns, hiddenSignatures, hiddenParts };
}

/** Returns whether two are printed alike; in which order something was left out says nothing. */
export function isSame(one: PrintTemplate, other: PrintTemplate): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ paper, title, header, footer, hiddenColumns, hiddenSignatures, hiddenParts }: PrintTemplate): string {
  const hidden = [hiddenColumns, hiddenSignatures, hiddenParts].map((names) => names.toSorted((one, next) => one.localeCompare(next)));
  return JSON.stringify([paper, title, header, footer, hidden]);
}

/** Returns how the kind of a template is printed while nobody says anything. */
export function usualValues({ choices: { papers } }: TemplateCard): PrintTemplate {
  const [paper = 'A4'] = papers;
  return { paper, title: '', header: '', footer: '', hiddenColumns: [], hiddenSignatures: [], hiddenParts: [] };
}

/** Returns what of a company stands on a kind: its name alone where nothing else can be chosen. */
export function printedFacts({ choices: { parts } }: TemplateCard, facts: CompanyFacts): CompanyFacts {
  const { printedName } = facts;
  return parts.includes('address') ? facts : { printedName, creditCode: '', address: '', phone: '', bank: '', bankAccount: '' };
}

/** Returns the names that are left out, once one of them is shown or left out. */
export function turned(hidden: readonly string[], name: string, isShown: boolean): readonly string[] {
  const others = hidden.filter((other) => other !== name);
  return isShown ? others : [...others, name];
}
