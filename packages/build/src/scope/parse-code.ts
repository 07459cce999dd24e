import { type ESTree, parseSync } from 'rolldown/utils';

/** Returns the syntax tree of an ES module, or nothing when `code` is not one. */
export function parseCode(code: string): ESTree.Program | undefined {
  const { program, errors } = parseSync('code.js', code, { lang: 'js', sourceType: 'module', range: true, preserveParens: false });
  return errors.length === 0 ? program : undefined;
}
