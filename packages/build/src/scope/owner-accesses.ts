import { type ESTree, Visitor } from 'rolldown/utils';
import type { CodeEdit } from './code-edits.ts';
import { memberName } from './member-name.ts';

/** What a node answers with the document that it belongs to, as a property and as a method. */
const property = 'ownerDocument';
const method = 'getRootNode';

/** What looks from a node upwards, past the app's root, by a selector. */
const upwards: ReadonlySet<string> = new Set(['closest', 'matches']);

/** A selector that names what every page has once. */
const outermost = /(?:^|[\s>+~,(])(?:html|head|body)(?![\w-])|:root/;

/**
 * Returns the edits that give an app its own document where its code asks a node for that of the page.
 *
 * No node can be told whose it is; but the code that asks is known here. `node.ownerDocument` becomes `own(node.ownerDocument)`, and
 * `node.closest('body > *')` becomes `node.closest(own('body > *'))`.
 */
export function ownerAccesses(program: ESTree.Program, code: string, own: string): CodeEdit[] {
  const edits: CodeEdit[] = [];
  if (![property, method, ...upwards].some((name) => code.includes(name))) return edits;
  /** Members that are written or called: what is around them says what becomes of them. */
  const taken = new Set<ESTree.Node>();
  const wrap = (node: ESTree.Node): void => {
    edits.push(...around(node, `${own}(`, `)${isInShortCircuit(node) ? continued(code, node.end) : ''}`));
  };
  new Visitor({
    AssignmentExpression: ({ left }) => void taken.add(left),
    UnaryExpression: ({ operator, argument }) => void (operator === 'delete' && taken.add(argument)),
    NewExpression({ callee }) {
      // `new own(node.ownerDocument).defaultView.Event()` would make something of `own`.
      if (new RegExp(`${property}|${method}`).test(code.slice(callee.start, callee.end))) edits.push(...around(callee, '(', ')'));
    },
    CallExpression(node) {
      if (node.callee.type !== 'MemberExpression') return;
      const name = memberName(node.callee) ?? '';
      if (upwards.has(name)) edits.push(...selectorEdits(node.arguments[0], own));
      if (name !== method) return;
      taken.add(node.callee);
      wrap(node);
    },
    // The method is also taken by itself: `node.getRootNode?.()` as it is written for older browsers.
    MemberExpression(node) {
      const name = memberName(node);
      if ((name === property || name === method) && !taken.has(node)) wrap(node);
    },
    VariableDeclarator({ id, init }) {
      if (init && isOnlyOwner(id)) edits.push(...around(init, `{ ${property}: ${own}((`, `).${property}) }`));
    },
  }).visit(program);
  return edits;
}

function around({ start, end }: ESTree.Node, before: string, after: string): CodeEdit[] {
  return [
    { start, end: start, text: before },
    { start: end, end, text: after },
  ];
}

/** Only a selector in the code is known to be one: other things than nodes have methods of these names. */
function selectorEdits(selector: ESTree.Node | undefined, own: string): CodeEdit[] {
  if (selector?.type !== 'Literal' && selector?.type !== 'TemplateLiteral') return [];
  const text = selector.type === 'Literal' ? String(selector.value) : selector.quasis.map(({ value }) => value.raw).join('*');
  return outermost.test(text) ? around(selector, `${own}(`, ')') : [];
}

/** `const { ownerDocument } = node`, with nothing else in the pattern. */
function isOnlyOwner(id: ESTree.Node): boolean {
  if (id.type !== 'ObjectPattern' || id.properties.length !== 1) return false;
  const [only] = id.properties;
  return only?.type === 'Property' && !only.computed && only.key.type === 'Identifier' && only.key.name === property;
}

/** Whether a `?.` to the left may end the chain in which `node` stands, so that what follows must be left out with it. */
function isInShortCircuit(node: ESTree.Node): boolean {
  for (let at: ESTree.Node = node; at.type === 'MemberExpression' || at.type === 'CallExpression';) {
    if (at.optional) return true;
    at = at.type === 'MemberExpression' ? at.object : at.callee;
  }
  return false;
}

/** What is put before the rest of a chain, so that it ends where the chain has ended. */
function continued(code: string, end: number): string {
  const rest = /^\s*(\?\.|\.|\[|\()/.exec(code.slice(end, end + 200))?.[1];
  if (rest === '.') return '?';
  return rest === '[' || rest === '(' ? '?.' : '';
}
