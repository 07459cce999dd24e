const forms: readonly RegExp[] = [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T?00:00(?::00)?(?:\.0+)?)?$/, /^(\d{4})(\d{2})(\d{2})$/];

/** Returns a day as yyyy-mm-dd, as people and other programs write it: 2026-3-5, 2026/03/05, 2026.3.5, 2026年3月5日, 20260305. Null for anything else. */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  for (const form of forms) {
    const [, year, month = '', day = ''] = form.exec(plain) ?? [];
    if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}
