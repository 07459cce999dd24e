import { describe, expect, it } from 'vitest';
import { applyEdits } from './code-edits.ts';
import { htmlWrites } from './html-writes.ts';
import { ownerAccesses } from './owner-accesses.ts';
import { parseCode } from './parse-code.ts';

function edited(code: string): string {
  const program = parseCode(code);
  if (!program) throw new Error(`No module: ${code}`);
  return applyEdits(code, [...htmlWrites(program, code, 'own'), ...ownerAccesses(program, code, 'own')], '').code;
}

describe('ownerAccesses()', () => {
  it.each([
    ['n.ownerDocument.body', 'own(n.ownerDocument).body'],
    ['n["ownerDocument"]', 'own(n["ownerDocument"])'],
    ['n.getRootNode().host', 'own(n.getRootNode()).host'],
    ['n.getRootNode({ composed: true })', 'own(n.getRootNode({ composed: true }))'],
    ['n.getRootNode?.()', 'own(n.getRootNode?.())'],
    ['(f = n.getRootNode) == null ? 0 : f.call(n)', '(f = own(n.getRootNode)) == null ? 0 : f.call(n)'],
    ['n.a.ownerDocument.b.getRootNode()', 'own(own(n.a.ownerDocument).b.getRootNode())'],
    ['(a || b).ownerDocument', 'own((a || b).ownerDocument)'],
    ['new n.ownerDocument.defaultView.Event("x")', 'new (own(n.ownerDocument).defaultView.Event)("x")'],
    ['const { ownerDocument } = n', 'const { ownerDocument } = { ownerDocument: own((n).ownerDocument) }'],
    ['n.closest("body > *")', 'n.closest(own("body > *"))'],
    ['n.matches(":root")', 'n.matches(own(":root"))'],
  ])('turns %s into %s', (code, bound) => {
    expect(edited(code)).toBe(bound);
  });

  it.each([
    ['n?.ownerDocument.body', 'own(n?.ownerDocument)?.body'],
    ['n?.ownerDocument[x]', 'own(n?.ownerDocument)?.[x]'],
    ['n?.ownerDocument?.body', 'own(n?.ownerDocument)?.body'],
    ['n?.getRootNode().host', 'own(n?.getRootNode())?.host'],
  ])('lets the chain %s end where it ended', (code, bound) => {
    expect(edited(code)).toBe(bound);
  });

  it.each([
    'n.ownerDocument = x',
    'delete n.ownerDocument',
    'n.closest(".html")',
    'state.matches("bodyOpen")',
    'n.matches(x)',
    '"ownerDocument"',
  ])('leaves %s', (code) => expect(edited(code)).toBe(code));
});

describe('htmlWrites()', () => {
  it.each([
    ['e.innerHTML = html', 'own.via(e, "innerHTML",  html)'],
    ['(a || b).innerHTML = (x, y)', 'own.via((a || b), "innerHTML",  (x, y))'],
    ['e.ownerDocument.body.innerHTML = e.innerHTML = ""', 'own.via(own(e.ownerDocument).body, "innerHTML",  own.via(e, "innerHTML",  ""))'],
    ['e.insertAdjacentHTML("beforeend", html)', 'own.via(e, "insertAdjacentHTML", "beforeend", html)'],
    ['e.setAttribute("style", x)', 'own.via(e, "setAttribute", "style", x)'],
  ])('turns %s into %s', (code, bound) => {
    expect(edited(code)).toBe(bound);
  });

  it.each(['e.innerHTML', 'e.innerHTML += x', 'e.setAttribute("class", x)', 'e.setAttribute(name, x)', 'e?.setAttribute("style", x)'])(
    'leaves %s',
    (code) => expect(edited(code)).toBe(code),
  );
});
