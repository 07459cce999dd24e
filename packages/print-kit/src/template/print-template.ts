import { papersOf, type PaperName } from '../paper/print-paper.ts';

/** How a company has one kind of document printed; what is left out is named by its id. */
export interface PrintTemplate {
  /** What is proposed where nobody has chosen another on the device. */
  readonly paper: PaperName;
  /** In place of the usual title; empty for that one. */
  readonly title: string;
  /** Stands below the name of the company; empty for nothing. */
  readonly header: string;
  /** Stands below the last line; empty for nothing. */
  readonly footer: string;
  readonly hiddenColumns: readonly string[];
  readonly hiddenSignatures: readonly string[];
  /** `tax` for the rate and the sums of the tax, `words` for the amount in words, `copy` for which copy it is. */
  readonly hiddenParts: readonly string[];
}

/** Returns how documents of a form are printed while nobody says anything. */
export function usualTemplate(form: 'document' | 'voucher'): PrintTemplate {
  const [paper = 'A4'] = papersOf[form];
  return { paper, title: '', header: '', footer: '', hiddenColumns: [], hiddenSignatures: [], hiddenParts: [] };
}
