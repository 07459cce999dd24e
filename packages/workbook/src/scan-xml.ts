/** What is met on the way through an XML text; names are without their prefix. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Goes through an XML text from its beginning to its end. Throws a `SyntaxError` at anything else, also at a document type: without one there are
 * no entities but the five of XML, so that a text cannot grow or name other files.
 */
export function scanXml(text: string, { open, close, text: tell }: XmlVisitor): void {
  token.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new SyntaxError(`Cannot read the XML at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    const [, data, closing, name, attributes = '', empty, plain] = match;
    if (plain !== undefined) tell(decode(plain));
    else if (data !== undefined) tell(data);
    else if (name !== undefined) {
      const local = localName(name);
      if (closing === '') open(local, attributesOf(attributes));
      if (closing === '/' || empty === '/') close(local);
    }
  }
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(attribute)) found[localName(name)] = decode(double ?? single ?? '');
  return found;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.includes('&') ? text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => entityOf(name) ?? whole) : text;
}

function entityOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name];
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point <= 0x10_ffff ? String.fromCodePoint(point) : '';
}
