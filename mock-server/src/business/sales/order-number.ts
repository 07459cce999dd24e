/** Returns the number people use, e.g. "XSDD-2026-0128". */
export function orderNumber(year: number, count: number): string {
  return `XSDD-${year}-${String(count).padStart(4, '0')}`;
}
