/**
 * Returns whether digits are an EAN-8 or EAN-13 whose last digit is the check digit of the others.
 *
 * GS1 General Specifications, 7.9: from the right, the digits before the check digit weigh 3 and 1 by turns, and all of them add up to tens.
 */
export function isBarcode(text: string): boolean {
  return /^(?:\d{8}|\d{13})$/.test(text) && checkDigitOf(text.slice(0, -1)) === text.slice(-1);
}

/** Returns the check digit that belongs behind the digits of a barcode. */
export function checkDigitOf(digits: string): string {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}
