/** Code that may write a name on the app's window: a test that the bundler makes natively, so that other code costs nothing. */
export const mayWriteNames =
  /\b(?:window|self|globalThis|top|parent)\b(?:\s*(?:\.\s*[\w$]+|\[\s*["'`][\w$]+["'`]\s*\])\s*(?:[-+*/%&|^?<>]{0,3})=(?![=>])|\s*,\s*["'`{])/;

const assignment =
  /\b(?:window|self|globalThis|top|parent)\s*(?:\.\s*([\w$]+)|\[\s*["'`]([\w$]+)["'`]\s*\])\s*(?:\*\*|&&|\|\||\?\?|<<|>>>?|[-+*/%&|^])?=(?![=>])/g;
const definition = /\bObject\.defineProperty\(\s*(?:window|self|globalThis)\s*,\s*["'`]([\w$]+)["'`]/g;
const merge = /\bObject\.assign\(\s*(?:window|self|globalThis)\s*,\s*\{([^{}]*)\}/g;

/** Returns the names that `code` writes on the app's window. */
export function writtenNames(code: string): string[] {
  return [
    ...[...code.matchAll(assignment)].map(([, dotted, quoted]) => dotted ?? quoted ?? ''),
    ...[...code.matchAll(definition)].map(([, name = '']) => name),
    ...[...code.matchAll(merge)].flatMap(([, list = '']) => [...list.matchAll(/(?:^|,)\s*["']?([\w$]+)/g)].map(([, name = '']) => name)),
  ];
}
