/** What is printed on, as the backend names it. */
export type PaperName = 'A4' | 'TWO_PART' | 'THREE_PART' | 'ROLL_80' | 'ROLL_58' | 'VOUCHER' | 'HALF_A4';

/** A paper; all in millimetres. */
export interface PrintPaper {
  readonly name: PaperName;
  readonly width: number;
  /** Null of a roll, which is as long as what is on it. */
  readonly height: number | null;
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
  HALF_A4: { name: 'HALF_A4', width: 210, height: 148, margins: [10, 16, 8] },
};

/** The papers of each form, the usual one first. */
export const papersOf: Readonly<Record<'document' | 'voucher', readonly PaperName[]>> = {
  document: ['A4', 'TWO_PART', 'THREE_PART', 'ROLL_80', 'ROLL_58'],
  voucher: ['VOUCHER', 'HALF_A4', 'A4'],
};

/** Returns a paper by its name. */
export function paperNamed(name: PaperName): PrintPaper {
  return papers[name];
}

/** Returns the margins of a paper as CSS. */
export function paddingOf({ margins: [above, side, below] }: PrintPaper): string {
  return `${above}mm ${side}mm ${below}mm`;
}
