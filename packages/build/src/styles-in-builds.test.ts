import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, lifecycles, makeApp } from './sample-app.examples.ts';

const app = makeApp({
  'postcss.config.mjs': `export default { plugins: [{ postcssPlugin: 'own', Declaration(d) { if (d.value === 'own') d.value = 'rebeccapurple' } }] };`,
  'node_modules/lib/package.json': '{ "name": "lib", "version": "1.0.0" }',
  'node_modules/lib/lib.css': '.lib { color: red }',
  'src/main.ts': `${lifecycles}
    import './a.css'; import './b.scss'; import styles from './c.module.css'; import 'lib/lib.css';
    export { styles }; export const late = () => import('./late.ts');`,
  'src/a.css': `@import './imported.css'; .own { color: own } .nested { & .inner { color: red } &:hover { color: blue } }
    @layer base { .layered { color: red } } @keyframes fade { to { opacity: 0 } }
    @font-face { font-family: Brand; src: url(./brand.woff2) } .brand { font: 12px Brand } html.dark .x { color: red }
    html { font-size: 62.5% } .spaced { margin: 2rem }`,
  'src/imported.css': '.imported { color: red }',
  'src/brand.woff2': 'font',
  'src/b.scss': '$tone: red; .sass { .deep { outline-color: $tone } }',
  'src/c.module.css': '.part { color: red }',
  'src/late.ts': `import './late.css';`,
  'src/late.css': '.late { animation: fade 1s } .late-brand { font-family: Brand, serif; padding: 1rem }',
});
let css = '';
let built: BuiltApp;
beforeAll(async () => {
  built = await app.build();
  css = built.all('.css');
});
afterAll(() => app.remove());

describe('the styles of a release', () => {
  it.each(['own', 'imported', 'layered', 'lib', 'late', 'spaced'])('scope .%s', (name) => {
    expect(css).toMatch(new RegExp(`\\.${name}:where\\(\\[data-scope="tried-[0-9a-f]{8}"\\],`));
  });

  it("are made by the app's own PostCSS configuration and Sass", () => {
    expect(css).toMatch(/\.own:where\([^)]*\)\{color:#639/);
    expect(css).toMatch(/\.sass:where\([^)]*\) \.deep\{outline-color:red\}/);
  });

  it('scope what is nested once', () => {
    expect(css).toMatch(/\.nested:where\([^)]*\)(\{& \.inner|[^{]*\.inner)\{color:red\}/);
  });

  it('make layers, keyframes, fonts and rem the own of the release, also in a stylesheet that comes late', () => {
    const id = /data-scope="(tried-[0-9a-f]{8})"/.exec(css)?.[1] ?? '';
    expect(css).toContain(`@layer ${id}-base`);
    expect(css).toContain(`@keyframes ${id}-fade`);
    expect(css.match(new RegExp(`1s ${id}-fade|${id}-fade 1s`, 'g'))).toHaveLength(1);
    expect(css).toContain(`font-family:"${id}-Brand"`);
    expect(css).toContain(`12px "${id}-Brand"`);
    expect(css).toContain(`calc(2 * var(--${id}-rem))`);
    expect(css).toContain(`calc(1 * var(--${id}-rem))`);
    expect(built.read('scope.js')).toContain('"fonts":["brand"]');
    expect(built.read('scope.js')).toContain(`export const scopeId="${id}"`);
  });

  it('lets a late stylesheet land in the head of the app, through names that are bound', () => {
    const entry = built.read(built.manifest.entry);
    expect(entry).toMatch(/import\{[^}]*document as \w+[^}]*\}from"\.\/scope\.js"/);
    expect(entry).not.toMatch(/\bdocument\.head/);
  });
});
