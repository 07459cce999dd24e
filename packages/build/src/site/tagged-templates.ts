import type { ESTree } from 'rolldown/utils';
import type { CodeEdit } from '../scope/code-edits.ts';
import { expressionOf } from './site-expression.ts';

/** The edits of one template, and the variable that they need. */
export interface TaggedEdits {
  readonly edits: readonly CodeEdit[];
  readonly variable: string;
}

/**
 * Rewrites a tagged template whose texts name a file of the app: the tag gets the same texts, with the address in them.
 *
 * A tag may take texts for constants of the code, and keep what it made of them by their identity: so they are made once.
 */
export function taggedEdits(node: ESTree.TaggedTemplateExpression, pattern: RegExp, index: number): TaggedEdits | undefined {
  const { quasis, expressions, start, end } = node.quasi;
  const cooked = quasis.map(({ value }) => expressionOf(value.cooked ?? '', pattern));
  if (cooked.every((text) => text === undefined)) return undefined;
  const variable = `__suanpan_texts${index}`;
  const texts = quasis.map(({ value }, at) => cooked[at] ?? (value.cooked == null ? 'undefined' : JSON.stringify(value.cooked)));
  const raw = quasis.map(({ value }) => expressionOf(value.raw, pattern) ?? JSON.stringify(value.raw));
  const first = `(${variable} ??= Object.assign([${texts.join(', ')}], { raw: [${raw.join(', ')}] })`;
  const starts = expressions.map((expression) => expression.start);
  const ends = expressions.map((expression) => expression.end);
  const edits = [start, ...ends].map((from, at) => {
    const to = starts[at] ?? end;
    const opening = at === 0 ? first : ')';
    return { start: from, end: to, text: `${opening}${at === expressions.length ? ')' : ', ('}` };
  });
  return { edits, variable };
}
