/**
 * Returns a script with what it imports from `first` imported from the run at `base` instead.
 *
 * The page has one refresh runtime, which React knows; and the socket's address, which stands in a template, is the server's.
 */
export function inRun(code: string, base: string, first: string): string {
  const escaped = first.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return code.replaceAll(new RegExp(`(?<!\\$\\{)(["'])${escaped}(?!@react-refresh|~)`, 'g'), (_, quote: string) => quote + base);
}
