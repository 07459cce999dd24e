import { type ESTree, Visitor } from 'rolldown/utils';
import type { CodeEdit } from '../scope/code-edits.ts';
import { baseAlias } from './site-expression.ts';

/** What `import.meta.env.BASE_URL` is called in a bundle until its chunks are bound. */
export const baseToken = '__suanpan_base__';

/**
 * Gives `import.meta.env.BASE_URL` its two meanings: the folder of the app's files, which lies in its release, and the root of
 * the app's addresses, which a router wants and which is `/` in the app's own view.
 */
export function baseAddresses(program: ESTree.Program): CodeEdit[] {
  const uses: ESTree.Node[] = [];
  const routers: ESTree.Node[] = [];
  new Visitor({
    Identifier(node) {
      if (node.name === baseToken) uses.push(node);
    },
    MemberExpression(node) {
      if (isBaseUrl(node)) uses.push(node);
    },
    Property(node) {
      if (node.key.type === 'Identifier' && /^base(?:name|path|)$/i.test(node.key.name)) routers.push(node.value);
    },
    CallExpression(node) {
      const { callee, arguments: given } = node;
      if (callee.type === 'Identifier' && /^create\w*History(?:\$\d+)?$/.test(callee.name) && given[0]) routers.push(given[0]);
    },
  }).visit(program);
  const isRouted = (node: ESTree.Node): boolean => routers.some(({ start, end }) => start <= node.start && node.end <= end);
  return uses.map((node) => ({ start: node.start, end: node.end, text: isRouted(node) ? '"/"' : baseAlias }));
}

function isBaseUrl({ object, property }: ESTree.MemberExpression): boolean {
  if (property.type !== 'Identifier' || property.name !== 'BASE_URL') return false;
  if (object.type !== 'MemberExpression' || object.property.type !== 'Identifier' || object.property.name !== 'env') return false;
  return object.object.type === 'MetaProperty';
}
