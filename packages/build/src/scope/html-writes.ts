import { type ESTree, Visitor } from 'rolldown/utils';
import type { CodeEdit } from './code-edits.ts';
import { memberName } from './member-name.ts';

/**
 * Returns the edits by which an app writes HTML and style attributes through its realm.
 *
 * A strict Content Security Policy leaves style attributes in HTML without effect, and those that `setAttribute` writes; what code writes to
 * `style` it allows. `element.innerHTML = html` becomes `own.via(element, "innerHTML", html)`.
 */
export function htmlWrites(program: ESTree.Program, code: string, own: string): CodeEdit[] {
  const edits: CodeEdit[] = [];
  if (!/\b(?:innerHTML|insertAdjacentHTML|setAttribute)\b/.test(code)) return edits;
  /** From `.name =` or `.name(` to the first value. */
  const through = (whole: ESTree.Node, target: ESTree.MemberExpression, until: number): void => {
    const dot = code.indexOf('.', skipParentheses(code, target.object.end));
    edits.push(
      { start: whole.start, end: whole.start, text: `${own}.via(` },
      { start: dot, end: until, text: `, ${JSON.stringify(memberName(target))}, ` },
    );
  };
  new Visitor({
    AssignmentExpression(node) {
      const { left, operator } = node;
      if (operator !== '=' || left.type !== 'MemberExpression' || left.computed || memberName(left) !== 'innerHTML') return;
      through(node, left, code.indexOf('=', left.end) + 1);
      edits.push({ start: node.end, end: node.end, text: ')' });
    },
    CallExpression(node) {
      const { callee, arguments: given, optional } = node;
      if (optional || callee.type !== 'MemberExpression' || callee.computed || hasOptional(callee)) return;
      if (writesStyles(memberName(callee), given)) through(node, callee, code.indexOf('(', callee.end) + 1);
    },
  }).visit(program);
  return edits;
}

function writesStyles(name: string | undefined, [first]: readonly ESTree.Node[]): boolean {
  if (name === 'insertAdjacentHTML') return first !== undefined;
  return name === 'setAttribute' && first?.type === 'Literal' && first.value === 'style';
}

/** In a chain that may end early, the values must not be looked at before it is known not to. */
function hasOptional(node: ESTree.Node): boolean {
  for (let at = node; at.type === 'MemberExpression' || at.type === 'CallExpression';) {
    if (at.optional) return true;
    at = at.type === 'MemberExpression' ? at.object : at.callee;
  }
  return false;
}

/** The end of what stands before a dot, with the parentheses that no syntax tree has. */
function skipParentheses(code: string, end: number): number {
  return end + (/^[\s)]*/.exec(code.slice(end, end + 200))?.[0].length ?? 0);
}
