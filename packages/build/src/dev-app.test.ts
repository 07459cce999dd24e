import { afterAll, describe, expect, it } from 'vitest';
import { lifecycles, makeApp } from './sample-app.examples.ts';

const app = makeApp({
  'index.html':
    '<html lang="en"><head><style>.splash { color: red }</style></head><body><div id="root"></div><script>window.early = 1</script></body></html>',
  'public/logo.svg': '<svg/>',
  'src/main.ts': `${lifecycles}
    import { title } from './title.ts';
    export const early = window.early + title;
    export const base = import.meta.env.BASE_URL;
    export const router = { basename: import.meta.env.BASE_URL };
    export const logo = '/logo.svg';
    export const unknown = typeof elsewhere;`,
  'src/title.ts': 'export const title = document.title;',
  'src/a.module.css': '.a { animation: fade 1s } @keyframes fade { to { opacity: 0 } }',
  'src/a.css': ':root { --x: 1 } .a { color: red }',
});
afterAll(() => app.remove());

describe('suanpan() in dev', () => {
  it('binds the names of a module, and its files of public', async () => {
    const code = await app.serve('/src/main.ts');
    expect(code).toMatch(
      /import \{ window, window as __suanpan_window, base as __suanpan_base \} from "\/@dev\/tried\/@id\/__x00__suanpan-scope"/,
    );
    expect(code).toContain('logo = (__suanpan_base + "logo.svg")');
    expect(code).toContain('typeof __suanpan_window.elsewhere');
    expect(code).toContain('base = __suanpan_base;');
    expect(code).toContain('basename: "/"');
  });

  it('scopes stylesheets, also those of CSS Modules', async () => {
    expect(await app.serve('/src/a.css')).toContain(String.raw`[data-scope=\"tried-dev\"] { --x: 1 } .a:where([data-scope=\"tried-dev\"],`);
    expect(await app.serve('/src/a.module.css')).toMatch(/animation: tried-dev-_fade_\w+ 1s/);
  });

  it('leaves the text of a style alone, which the page scopes where it is applied', async () => {
    expect(await app.serve('/src/a.css?inline')).toContain(':root { --x: 1 } .a { color: red }');
  });

  it('serves the scope module with every name, and what index.html holds', async () => {
    const code = await app.serve('\0suanpan-scope');
    expect(code).toContain('export const scopeId="tried-dev"');
    expect(code).toContain('"container":"root"');
    expect(code).toContain(String.raw`.splash:where([data-scope=\"tried-dev\"],`);
    expect(code).toMatch(/\(\)=>import\("\/@dev\/tried\/@id\/__x00__virtual:suanpan-page-0\.js"\)/);
    expect(await app.serve('\0virtual:suanpan-page-0.js')).toContain('window.early = 1');
  });
});
