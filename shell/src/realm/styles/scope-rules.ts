import { type StyleNames, scopeDeclaration } from '@suanpan/protocol/scope-declaration';
import { ownStyleName } from '@suanpan/protocol/scope-marks';
import { scopeRem } from '@suanpan/protocol/scope-rem';
import { scopeSelector } from '@suanpan/protocol/scope-selector';
import { type CssPiece, cssPieces } from './css-pieces.ts';

/** What a stylesheet made at run time is scoped with. */
export interface RuleScope {
  readonly id: string;
  /** The names that the app's styles have defined so far; the keyframes of this sheet are added. */
  readonly names: StyleNames & { readonly keyframes: Set<string> };
  /** The custom property that stands for `rem`, where the app's stylesheets set the size of its root's font. */
  readonly rem?: string | undefined;
}

const keyframes = /^@(?:-\w+-)?keyframes\s+/i;

/** Rules that hold others, whose selectors are those of a stylesheet. */
const grouping = /^@(?:media|supports|container|layer|scope|starting-style|document)\b/i;

/** Returns the rules of `text` so that they apply inside the app only. What is no CSS stays as it is: the browser drops it. */
export function scopeRules(text: string, scope: RuleScope): string[] {
  const pieces = cssPieces(text);
  for (const { head } of pieces) if (keyframes.test(head)) scope.names.keyframes.add(unquoted(head.replace(keyframes, '')));
  return pieces.map((piece) => scopedRule(piece, scope));
}

function scopedRule({ head, block }: CssPiece, scope: RuleScope): string {
  const { id } = scope;
  if (block === undefined) return `${/^@layer\b/i.test(head) ? ownLayers(head, id) : head};`;
  if (keyframes.test(head)) {
    const name = unquoted(head.replace(keyframes, ''));
    return `${keyframes.exec(head)?.[0] ?? ''}${ownStyleName(name, id)} {${withRem(block, scope)}}`;
  }
  if (grouping.test(head)) {
    const inner = cssPieces(block).map((each) => scopedRule(each, scope));
    return `${ownLayers(head, id)} {${inner.join('\n')}}`;
  }
  if (head.startsWith('@')) return `${head} {${block}}`;
  return `${scopeSelector(head, id)} {${withRem(declarations(block, scope), scope)}}`;
}

function withRem(text: string, { rem }: RuleScope): string {
  return rem === undefined ? text : scopeRem(text, rem);
}

/** Only what names something needs a second look. Rules in a rule are held by it. */
function declarations(text: string, scope: RuleScope): string {
  const { keyframes: animations, fonts, dashed, counters } = scope.names;
  if (animations.size + fonts.size + dashed.size + counters.size === 0) return text;
  return cssPieces(text)
    .map(({ head, block }) => {
      if (block === undefined) return `${declaration(head, scope)};`;
      return /^--[^:]+:/.test(head) ? `${head} {${block}};` : `${head} {${declarations(block, scope)}}`;
    })
    .join(' ');
}

function declaration(text: string, { id, names }: RuleScope): string {
  const colon = text.indexOf(':');
  if (colon === -1) return text;
  const { property, value } = scopeDeclaration({ property: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() }, names, id);
  return `${property}: ${value}`;
}

/** Layers of an app are its own, so that they do not mix with those of another. */
function ownLayers(head: string, id: string): string {
  return head.replace(
    /^(@layer\s+)(.+)$/is,
    (_all, rule: string, layers: string) => rule + layers.replaceAll(/[^\s,][^,]*/g, (name) => ownStyleName(name.trim(), id)),
  );
}

function unquoted(name: string): string {
  return name.trim().replaceAll(/^["']|["']$/g, '');
}
