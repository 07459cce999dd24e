/** Returns the index behind the unit that begins at `at`: an escape, a string, a bracketed part, or one character. */
export function endOfUnit(text: string, at: number): number {
  const first = text[at];
  if (first === '\\') return at + 2;
  if (first === '"' || first === "'") return endOfString(text, at);
  if (first === '(' || first === '[') return endOfBrackets(text, at);
  return at + 1;
}

/** Returns `text` cut at each comma that stands in no string and in no brackets. */
export function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at = endOfUnit(text, at)) {
    if (text[at] !== ',') continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts;
}

/** Returns the compounds of one selector, with the combinators between them at odd places; the first may be empty. */
export function splitCompounds(selector: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < selector.length;) {
    const combinator = /^\s*[>+~|]?\s*/.exec(isCombinator(selector, at) ? selector.slice(at) : '')?.[0] ?? '';
    if (combinator === '') {
      at = endOfUnit(selector, at);
      continue;
    }
    parts.push(selector.slice(start, at), combinator);
    at += combinator.length;
    start = at;
  }
  parts.push(selector.slice(start));
  return parts;
}

/** A bar is one only when it is double, otherwise it ends the name of a namespace. */
function isCombinator(selector: string, at: number): boolean {
  return /^(?:\s|[>+~]|\|\|)/.test(selector.slice(at, at + 2));
}

function endOfString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== text[at]) end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function endOfBrackets(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== ')' && text[end] !== ']') end = endOfUnit(text, end);
  return end + 1;
}
