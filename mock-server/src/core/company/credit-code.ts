/** The characters of a unified social credit code in the order of their values: letters that look like digits or like others are left out. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Returns a code as it is stored: codes are copied with blanks in between, and typed in small letters. */
export function readCreditCode(text: string): string {
  return text.replaceAll(/\s/gu, '').toUpperCase();
}

/** Returns whether a text is a unified social credit code (统一社会信用代码): 18 characters, of which the last checks the others (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text) && text.at(-1) === checkCharacterOf(text.slice(0, 17));
}

/** Returns the check character of the 17 before: their values weigh the powers of 3, and all 18 come to a multiple of 31. */
function checkCharacterOf(code: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of code) {
    sum += characters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return characters.charAt((31 - (sum % 31)) % 31);
}
