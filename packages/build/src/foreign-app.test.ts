import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, lifecycles, makeApp } from './sample-app.examples.ts';

const app = makeApp({
  'index.html': `<!doctype html><html lang="en" class="light"><head>
    <link rel="icon" href="/logo.svg"><link rel="stylesheet" href="/src/first.css"><link rel="preconnect" href="https://fonts.example">
    <style>.splash { color: red; background: url(/logo.svg) }</style>
    <script>document.documentElement.classList.add('ready')</script></head>
    <body data-page="home"><noscript>Nothing</noscript><div id="app"><img src="/logo.svg"></div>
    <script src="https://cdn.example/x.js"></script><script type="module" src="/src/extra.ts"></script><script type="module" src="/src/main.ts"></script></body></html>`,
  'public/logo.svg': '<svg/>',
  'public/images/a b.png': 'png',
  'public/data/list.json': '[]',
  'src/first.css': '.first { color: red }',
  'src/extra.ts': 'window.extra = 1;',
  'src/suanpan.ts': `${lifecycles}
    import './a.css';
    import text from './a.css?inline';
    import data from './data.json';
    import init from './sum.wasm?init';
    import wasm from './sum.wasm?url';
    import picture from './picture.png';
    import logo from '/logo.svg';
    export const used = [text, data, init, wasm, picture, logo];
    export const names = ['/logo.svg', '<img src="/logo.svg">', '/images/', \`/data/list.json?\${text}\`, '/missing.png', '/about'];
    export const base = import.meta.env.BASE_URL;
    export const routes = { basename: import.meta.env.BASE_URL };
    export const lazy = () => import('./late.ts');
    export const asset = new URL('./picture.png', import.meta.url).href;
    export const worker = () => new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });
    export const root = Function('return this')();
    new Function('x');
    document.write('x');
    navigator.serviceWorker.register('/sw.js');`,
  'src/main.ts': 'throw new Error("is for running alone")',
  'src/a.css': '@import url("https://fonts.example/a.css"); .a { background: url(/logo.svg) }',
  'src/late.ts': `import './late.css'; export const late = document.title;`,
  'src/late.css': '.late { color: red }',
  'src/data.json': '{ "from": "json" }',
  'src/sum.wasm': '\0asm',
  'src/picture.png': 'png',
  'src/work.ts': 'postMessage(indexedDB + import.meta.env.BASE_URL); setTimeout(() => {}, 1);',
});
let built: BuiltApp;
beforeAll(async () => {
  // What a foreign app may have set for another form of output.
  built = await app.build({
    base: '/elsewhere/',
    build: {
      lib: { entry: 'src/main.ts', formats: ['umd'], name: 'x' },
      assetsInlineLimit: 10_000,
      cssCodeSplit: false,
      rolldownOptions: { external: ['./late.ts'] },
    },
  });
});
afterAll(() => app.remove());

const entry = (): string => built.read(built.manifest.entry);

describe('suanpan() builds an app that nobody wrote for it', () => {
  it('takes src/suanpan.ts for the entry when the app has a main of its own', () => {
    expect(built.all('.js')).not.toContain('is for running alone');
  });

  it('lists files of public with their integrity, and links every stylesheet first', () => {
    expect(built.manifest.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['logo.svg', 'images/a b.png', 'data/list.json']));
    expect(built.manifest.styles).toHaveLength(1);
    expect(built.all('.css')).toMatch(/\.first:where.*\.late:where/s);
  });

  it('makes names of public files begin at the release, in code and in styles', () => {
    expect(entry()).toMatch(/\w+\+`logo\.svg`/);
    expect(entry()).toMatch(/`<img src="`\+\w+\+`logo\.svg">`/);
    expect(entry()).toMatch(/\w+\+`images\/`/);
    expect(entry()).toMatch(/`\$\{\w+\}data\/list\.json\?\$\{/);
    expect(built.all('.css')).toMatch(/url\(\.\.\/logo\.svg\)/);
    expect(built.read('scope.js')).toContain('base=new URL("./",import.meta.url).href');
  });

  it('gives BASE_URL as the folder of the release, and as the root of addresses to a router', () => {
    expect(entry()).toMatch(/basename:`\/`/);
    expect(entry()).not.toContain('__suanpan_base');
    expect(entry()).not.toContain('/elsewhere/');
  });

  it('builds JSON, WASM, assets and workers as Vite does', () => {
    expect(entry()).toContain('from:`json`');
    expect(built.manifest.files.map(({ path }) => path.replace(/-[\w-]{8}\./, '.'))).toEqual(
      expect.arrayContaining(['assets/sum.wasm', 'assets/picture.png', 'assets/work.js']),
    );
  });

  it('leaves the names of a worker free, and gives it the base of the release', () => {
    const work = built.read(built.manifest.files.find(({ path }) => path.includes('work-'))?.path ?? '');
    expect(work).toMatch(/postMessage\(indexedDB\+new URL\(`\.\.\/`,self\.location\.href\)\.href\)/);
    expect(work).not.toContain('scope.js');
  });

  it('carries what index.html holds in the scope module', () => {
    const scope = built.read('scope.js');
    expect(scope).toContain('"html":{"lang":"en","class":"light"},"body":{"data-page":"home"}');
    expect(scope).toContain('"content":"<div id=\\"app\\"><img src=\\""+base+"logo.svg\\"></div>","container":"app"');
    expect(scope).toMatch(/"styles":\["\.splash:where\(\[data-scope=\\"tried-[0-9a-f]{8}\\"\],.*url\("\+base\+"logo\.svg\)/);
    expect(scope).toContain('"links":[{"rel":"preconnect","href":"https://fonts.example"}]');
    expect(scope.match(/\(\)=>import\("\.\/page-\d\.js"\)/g)).toHaveLength(2);
  });

  it('reports what it cannot bind, with the file and the code', () => {
    expect(built.findings.map(({ code, file, excerpt }) => `${code} ${file} ${excerpt}`)).toEqual([
      expect.stringMatching(/^SP-BUILD-005 src\/suanpan\.ts new Function\("x"\)$/),
      expect.stringMatching(/^SP-BUILD-006 src\/suanpan\.ts document\.write\("x"\)$/),
      expect.stringMatching(/^SP-BUILD-008 src\/work\.ts indexedDB/),
      expect.stringMatching(/^SP-BUILD-009 src\/suanpan\.ts navigator\.serviceWorker\.register/),
      expect.stringMatching(/^SP-BUILD-010 src\/suanpan\.ts "\/missing\.png"$/),
      expect.stringMatching(/^SP-BUILD-011 assets\/.*\.css .*fonts\.example\/a\.css/),
      'SP-BUILD-012 index.html https://cdn.example/x.js',
    ]);
  });

  it('gives the window to code that makes a function only to ask for it', () => {
    expect(entry()).not.toMatch(/Function\([`"']return this/);
  });
});
