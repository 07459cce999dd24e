/** How many levels a chart has at most. */
export const maxAccountLevels = 4;

/** How many accounts can be directly below one. */
export const maxAccountChildren = 99;

/** Returns on which level an account of this code is, from 1. */
export function levelOf(code: string): number {
  return code.split('.').length;
}

/** Returns the code of the account above, or null on the first level. */
export function parentCodeOf(code: string): string | null {
  const end = code.lastIndexOf('.');
  return end === -1 ? null : code.slice(0, end);
}

/** Returns whether `code` can be that of an account directly below `parentCode`. */
export function isChildCode(code: string, parentCode: string): boolean {
  return parentCodeOf(code) === parentCode && /\.(?!00)\d\d$/.test(code);
}

/** Returns the code after the last one below a parent, the first gap when the numbers are used up, or null when there is none. */
export function nextChildCode(parentCode: string, taken: readonly string[]): string | null {
  const used = new Set(taken.map((code) => Number(code.slice(parentCode.length + 1))));
  const after = Math.max(0, ...used) + 1;
  const number = after <= maxAccountChildren ? after : firstGap(used);
  return number === null ? null : `${parentCode}.${String(number).padStart(2, '0')}`;
}

function firstGap(used: ReadonlySet<number>): number | null {
  for (let number = 1; number <= maxAccountChildren; number += 1) if (!used.has(number)) return number;
  return null;
}
