import type { ImportKind } from '../data/start-import.generated.ts';
import type { FileText, TemplateColumn } from './file-column.ts';

/** Something that can be imported. */
export interface ImportOffer {
  readonly kind: ImportKind;
  readonly title: FileText;
  /** What becomes of the rows, said beside the template. */
  readonly hint: FileText;
  /** The columns of its template, the code first. */
  readonly columns: readonly TemplateColumn[];
  /** What the notes of the template say besides their columns: what it is about, and what is to be known of it. */
  readonly notes: readonly (readonly [FileText, FileText])[];
  /** The first month of the books, for what they begin with. */
  readonly period?: string;
}
