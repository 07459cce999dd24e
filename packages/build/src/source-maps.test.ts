import { type EncodedSourceMap, TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import { afterAll, expect, it } from 'vitest';
import { lifecycles, makeApp } from './sample-app.examples.ts';

const source = `${lifecycles}
// A comment, and a blank line, so that lines move.

export function greet(name) {
  title = 'Hello ' + name;
  document.body.dataset.greeted = title;
  throw new Error('greeted-' + name);
}
globalThis.greet = greet;
`;
const css = `/* A comment. */
html { color: red }

@media print {
  .greeted { color: green }
}
`;
const app = makeApp({ 'src/main.ts': `import './main.css';\n${source}`, 'src/main.css': css });
afterAll(() => app.remove());

it('a position in a bound and minified chunk leads back to its source', async () => {
  const built = await app.build();
  const { entry } = built.manifest;
  const map = JSON.parse(built.read(`${entry}.map`)) as EncodedSourceMap;
  for (const mark of ['greeted-', 'dataset.greeted', 'title=']) {
    const found = placeOf(built.read(entry), mark);
    const original = originalPositionFor(new TraceMap(map), found);
    expect(original.source).toMatch(/src\/main\.ts$/);
    const line = `import './main.css';\n${source}`.split('\n')[(original.line ?? 0) - 1];
    expect(line).toContain(mark === 'title=' ? 'title = ' : mark);
  }
});

it('a position in a scoped stylesheet leads back to its source while developing', async () => {
  const served = await app.serve('/src/main.css');
  const text = JSON.parse(/__vite__css = (".*")/.exec(served)?.[1] ?? '""') as string;
  const [, base64 = ''] = /sourceMappingURL=data:application\/json;base64,(\S+)/.exec(text) ?? [];
  const map = JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as EncodedSourceMap;
  const original = originalPositionFor(new TraceMap(map), placeOf(text, '.greeted'));
  expect(original).toMatchObject({ line: 5, source: expect.stringMatching(/main\.css$/) as string });
});

it('a position in a bound module leads back to its source while developing', async () => {
  const served = await app.serve('/src/main.ts');
  expect(served).toMatch(/\n__suanpan_window\.title = |\n\s+__suanpan_window\.title = /);
});

function placeOf(text: string, mark: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf(mark)).split('\n');
  return { line: before.length, column: before.at(-1)?.length ?? 0 };
}
