import type { ErrorCode } from '@suanpan/protocol/error-codes';
import { type ESTree, Visitor } from 'rolldown/utils';

/** A place in a module whose code the build cannot bind. */
export interface UnbindablePlace {
  readonly code: ErrorCode;
  readonly start: number;
  readonly end: number;
}

/** Returns the places of a module that make code at run time, or reach the page past its names. `isFree` tells names from variables. */
export function findUnbindable(program: ESTree.Program, isFree: (node: ESTree.Node) => boolean): UnbindablePlace[] {
  const places: UnbindablePlace[] = [];
  const add = (code: ErrorCode, { start, end }: ESTree.Node): void => void places.push({ code, start, end });
  const call = (node: ESTree.CallExpression | ESTree.NewExpression): void => {
    const code = codeOfCall(node, isFree);
    if (code) add(code, node);
  };
  new Visitor({
    CallExpression: call,
    NewExpression: call,
    Literal(node) {
      if (typeof node.value === 'string' && hasHandler(node.value)) add('SP-BUILD-007', node);
    },
    TemplateElement(node) {
      if (hasHandler(node.value.raw)) add('SP-BUILD-007', node);
    },
  }).visit(program);
  return places;
}

/** Returns whether `node` calls `Function` or `eval` for nothing but the window, which is written in its place. */
export function asksForWindow(node: ESTree.CallExpression | ESTree.NewExpression, isFree: (node: ESTree.Node) => boolean): boolean {
  const last = node.arguments.at(-1);
  const text = last?.type === 'Literal' && typeof last.value === 'string' ? last.value.trim() : '';
  if (isEval(node.callee, isFree)) return /^(?:this|globalThis|window|self);?$/.test(text);
  return isNamed(node.callee, 'Function', isFree) && node.arguments.length === 1 && /^return (?:this|globalThis|window|self);?$/.test(text);
}

/** Direct, or indirect as in `(0, eval)(…)`. */
export function isEval(callee: ESTree.Node, isFree: (node: ESTree.Node) => boolean): boolean {
  const last = callee.type === 'SequenceExpression' ? callee.expressions.at(-1) : callee;
  return last !== undefined && isNamed(last, 'eval', isFree);
}

type IsFree = (node: ESTree.Node) => boolean;

function codeOfCall(node: ESTree.CallExpression | ESTree.NewExpression, isFree: IsFree): ErrorCode | undefined {
  if (isEval(node.callee, isFree) || isNamed(node.callee, 'Function', isFree))
    return asksForWindow(node, isFree) ? undefined : 'SP-BUILD-005';
  if (isTimer(node, isFree)) return 'SP-BUILD-005';
  return codeOfMethod(node, isFree);
}

function codeOfMethod(node: ESTree.CallExpression | ESTree.NewExpression, isFree: IsFree): ErrorCode | undefined {
  const { object, name } = memberOf(node.callee);
  if (object && isNamed(object, 'document', isFree) && /^write(?:ln)?$/.test(name)) return 'SP-BUILD-006';
  if (name === 'setAttribute' && isHandlerName(node.arguments[0])) return 'SP-BUILD-007';
  return name === 'register' && object && memberOf(object).name === 'serviceWorker' ? 'SP-BUILD-009' : undefined;
}

/** `setTimeout('code')`. */
function isTimer(node: ESTree.CallExpression | ESTree.NewExpression, isFree: IsFree): boolean {
  const [first] = node.arguments;
  const isText = first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string');
  return isText && ['setTimeout', 'setInterval'].some((name) => isNamed(node.callee, name, isFree));
}

function isNamed(node: ESTree.Node, name: string, isFree: IsFree): boolean {
  return node.type === 'Identifier' && node.name === name && isFree(node);
}

function memberOf(node: ESTree.Node): { readonly object?: ESTree.Node; readonly name: string } {
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return { name: '' };
  return { object: node.object, name: node.property.name };
}

function isHandlerName(node: ESTree.Node | undefined): boolean {
  return node?.type === 'Literal' && typeof node.value === 'string' && /^on[a-z]{3,}$/.test(node.value);
}

/** HTML with an `onclick`, or an address that is code: both run in the page, past the app's names. */
function hasHandler(text: string): boolean {
  return /<[a-z][^<>]*\son[a-z]{3,}\s*=/i.test(text) || /^\s*javascript:(?!\s*(?:void|;|$))/i.test(text);
}
