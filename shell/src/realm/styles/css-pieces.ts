/** A rule, or with no block a statement or a declaration. */
export interface CssPiece {
  /** What stands before the block, or all of it. */
  readonly head: string;
  /** What stands between the braces. */
  readonly block: string | undefined;
}

/**
 * Returns the pieces of one level of CSS, as they are written: rules, statements and declarations, without comments between them.
 *
 * What the browser tells of a rule that it has parsed is less than what was written: of `border-color: var(--c); border-top: 0` it keeps only
 * a part of the first.
 */
export function cssPieces(text: string): CssPiece[] {
  const pieces: CssPiece[] = [];
  let head = '';
  const end = (block?: string): void => {
    if (head.trim() !== '') pieces.push({ head: head.trim(), block });
    head = '';
  };
  for (let at = 0; at < text.length;) {
    const next = endOfToken(text, at);
    if (text[at] === ';') end();
    else if (text[at] === '{') end(text.slice(at + 1, text[next - 1] === '}' ? next - 1 : next));
    else if (!text.startsWith('/*', at)) head += text.slice(at, next);
    at = next;
  }
  end();
  return pieces;
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** Returns the index behind a comment, a string, an escape, an address, a bracketed part, or one character. */
function endOfToken(text: string, at: number): number {
  const first = text[at] ?? '';
  if (first === '\\') return at + 2;
  if (first === '"' || first === "'") return endOfString(text, at);
  if (text.startsWith('/*', at)) return indexBehind(text, '*/', at + 2);
  const address = first === 'u' || first === 'U' ? /^url\(\s*[^\s"')]/i.exec(text.slice(at, at + 16)) : null;
  if (address) return indexBehind(text, ')', at);
  const close = closing[first];
  if (close === undefined) return at + 1;
  let end = at + 1;
  while (end < text.length && text[end] !== close) end = endOfToken(text, end);
  return Math.min(end + 1, text.length);
}

function endOfString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== text[at]) end += text[end] === '\\' ? 2 : 1;
  return Math.min(end + 1, text.length);
}

function indexBehind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}
