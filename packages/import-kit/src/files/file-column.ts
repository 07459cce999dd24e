import type { CellKind } from '@suanpan/workbook/sheet-content';

/** A text in the languages of the product; what stands in a file is read in any of them, whatever the person speaks now. */
export type FileText = Readonly<Record<'zh-CN' | 'en-US', string>>;

/** A column of a file: what it is called there, and what its cells are. */
export interface FileColumn {
  /** As the backend calls it. */
  readonly name: string;
  readonly header: FileText;
  /** A yes or no is told as such; everything else as a workbook has it. */
  readonly kind: CellKind | 'flag';
  readonly width: number;
}

/** A column of a template: what to enter in it, and an example. */
export interface TemplateColumn extends FileColumn {
  readonly note: FileText;
  /** What else people call it. */
  readonly also?: readonly string[];
  readonly example: FileText;
}
