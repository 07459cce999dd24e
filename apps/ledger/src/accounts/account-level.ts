/** How many levels a chart has at most; the backend holds it. */
const maxLevels = 4;

/** Returns on which level of the chart an account is, from 1: each level adds a part to the code. */
export function levelOf(code: string): number {
  return code.split('.').length;
}

/** Returns whether an account can have others below it. */
export function canHaveChildren({ code, enabled }: { readonly code: string; readonly enabled: boolean }): boolean {
  return enabled && levelOf(code) < maxLevels;
}
