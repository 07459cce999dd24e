/** What is printed on, as the backend names it. */
export type PaperName =
  | 'A4'
  | 'TWO_PART'
  | 'THREE_PART'
  | 'ROLL_80'
  | 'ROLL_58'
  | 'VOUCHER'
  | 'VOUCHER_120'
  | 'HALF_A4'
  | 'A4_IN_TWO'
  | 'A4_IN_THREE';

/** A paper; all in millimetres. */
export interface PrintPaper {
  readonly name: PaperName;
  readonly width: number;
  /** Of one page; null of a roll, which is as long as what is on it. */
  readonly height: number | null;
  /** What the printer takes, where several pages stand on it; the height of the page where they do not. */
  readonly sheetHeight?: number;
  /** What is left free above, at each side and below. */
  readonly margins: readonly [above: number, side: number, below: number];
}

const papers: Readonly<Record<PaperName, PrintPaper>> = {
  A4: { name: 'A4', width: 210, height: 297, margins: [14, 14, 10] },
  // The holes at both sides of a continuous form take 12.7 mm each.
  TWO_PART: { name: 'TWO_PART', width: 241, height: 140, margins: [7, 16, 5] },
  THREE_PART: { name: 'THREE_PART', width: 241, height: 93, margins: [5, 16, 3] },
  ROLL_80: { name: 'ROLL_80', width: 80, height: null, margins: [3, 4, 5] },
  ROLL_58: { name: 'ROLL_58', width: 58, height: null, margins: [3, 4, 5] },
  // A voucher is bound at its left side, so that both have room.
  VOUCHER: { name: 'VOUCHER', width: 240, height: 140, margins: [9, 18, 7] },
  VOUCHER_120: { name: 'VOUCHER_120', width: 240, height: 120, margins: [6, 18, 4] },
  HALF_A4: { name: 'HALF_A4', width: 210, height: 148, margins: [10, 16, 8] },
  // Pages are a little lower than their part of the sheet, as what is rounded up would be one more sheet.
  A4_IN_TWO: { name: 'A4_IN_TWO', width: 210, height: 148, sheetHeight: 297, margins: [10, 16, 8] },
  A4_IN_THREE: { name: 'A4_IN_THREE', width: 210, height: 98.5, sheetHeight: 297, margins: [5, 16, 4] },
};

/** The papers of each form, the usual one first. */
export const papersOf: Readonly<Record<'document' | 'voucher', readonly PaperName[]>> = {
  document: ['A4', 'TWO_PART', 'THREE_PART', 'ROLL_80', 'ROLL_58'],
  voucher: ['VOUCHER', 'VOUCHER_120', 'HALF_A4', 'A4_IN_TWO', 'A4_IN_THREE', 'A4'],
};

/** Returns a paper by its name. */
export function paperNamed(name: PaperName): PrintPaper {
  return papers[name];
}

/** Returns the margins of a paper as CSS. */
export function paddingOf({ margins: [above, side, below] }: PrintPaper): string {
  return `${above}mm ${side}mm ${below}mm`;
}
