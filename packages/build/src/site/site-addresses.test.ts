import { expect, it } from 'vitest';
import { bindCode } from '../scope/bind-code.ts';

const siteFiles = { has: () => true, pattern: /(?<=^|["'(\s=,])\/(?=(?:logo\.svg(?![\w./-])|images\/(?=$)))/g };
const bind = (code: string): string =>
  bindCode(`export default ${code}`, { scope: './s.js', written: new Set(), siteFiles })
    ?.code.split('\nimport ')[0]
    ?.replace('export default ', '') ?? '';
const base = '__suanpan_base';

it.each([
  ['"/logo.svg"', `(${base} + "logo.svg")`],
  ['"/logo.svg?v=1#a"', `(${base} + "logo.svg?v=1#a")`],
  ['"/images/"', `(${base} + "images/")`],
  ['\'<img src="/logo.svg"> and url(/logo.svg)\'', `("<img src=\\"" + ${base} + "logo.svg\\"> and url(" + ${base} + "logo.svg)")`],
  [`\`/images/\${1}\``, `\`\${${base}}images/\${1}\``],
  ['`<use href="/logo.svg#a">`', `\`<use href="\${${base}}logo.svg#a">\``],
])('an address in %s begins at the release', (code, bound) => {
  expect(bind(code)).toBe(bound);
});

it.each(['"/logo.svgs"', '"x/logo.svg"', '"/images/a"', 'import("/logo.svg")', '({ "/logo.svg": 1 })', '"https://a.example/logo.svg"'])(
  '%s stays as it is',
  (code) => {
    expect(bind(code)).toBe(code);
  },
);

it('a tagged template gets its texts with the address, the same ones each time', async () => {
  const code = `export const seen = []; for (const x of [1, 2]) tag\`<a href="/logo.svg#\${x}">\${(x, [x])}</a>\`; function tag(texts) { seen.push(texts) }`;
  const bound = bindCode(code, { scope: './s.js', written: new Set(), siteFiles })?.code ?? '';
  const alone = bound.replace(/import \{[^}]*\} from "[^"]*";/, `const ${base} = "/r/";`);
  const { seen } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(moved(alone))}`)) as {
    readonly seen: readonly string[][];
  };
  expect([...(seen[0] ?? [])]).toEqual(['<a href="/r/logo.svg#', '">', '</a>']);
  expect(seen[1]).toBe(seen[0]);
});

/** An import comes before everything; what stands for it here has to be put there. */
function moved(code: string): string {
  const [body = '', line = ''] = code.split(/\n(?=const __suanpan_base)/);
  return `${line}\n${body}`;
}
