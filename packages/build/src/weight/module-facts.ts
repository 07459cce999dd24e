import type { ESTree } from 'rolldown/utils';
import { parseCode } from '../scope/parse-code.ts';

/** What a module says at its top level. */
export interface ModuleFacts {
  /** The names that it exports. */
  readonly exports: readonly string[];
  /** What it imports before it runs. */
  readonly imports: readonly string[];
}

/** Reads the imports and exports of an ES module; nothing of what is none. */
export function moduleFacts(code: string): ModuleFacts {
  const body = parseCode(code)?.body ?? [];
  return { exports: body.flatMap(exportsOf), imports: body.flatMap(importsOf) };
}

function importsOf(node: ESTree.Program['body'][number]): string[] {
  const isLink = node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration';
  return isLink && node.source ? [node.source.value] : [];
}

function exportsOf(node: ESTree.Program['body'][number]): string[] {
  if (node.type !== 'ExportNamedDeclaration') return node.type === 'ExportDefaultDeclaration' ? ['default'] : [];
  const { declaration } = node;
  const declared = declaration && 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
  const variables = declaration?.type === 'VariableDeclaration' ? declaration.declarations.flatMap(({ id }) => namesIn(id)) : [];
  const listed = node.specifiers.flatMap(({ exported }) => (exported.type === 'Literal' ? exported.value : exported.name));
  return [...declared, ...variables, ...listed];
}

/** `export const { mount, unmount } = defineApp(…)`. */
function namesIn(pattern: ESTree.BindingPattern): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) => (property.type === 'Property' ? namesIn(property.value) : []));
}
