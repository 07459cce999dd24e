import { expect, it } from 'vitest';
import { type Bundle, textChunks } from './closure.ts';

function chunk(fileName: string, moduleIds: readonly string[]) {
  return [fileName, { type: 'chunk', fileName, moduleIds }] as const;
}

it("finds each language's texts, also where those of a kit are in the same file, and nothing that comes late", () => {
  const bundle = Object.fromEntries([
    chunk('zh-CN.js', ['/apps/tea/src/locales/zh-CN.json', '/packages/kit/src/locales/zh-CN.json']),
    chunk('en-US.js', ['/apps/tea/src/locales/en-US.json']),
    chunk('late-zh-CN.js', ['/apps/tea/src/print/locales/zh-CN.json']),
    chunk('routes.js', ['/apps/tea/src/pages/routes.tsx', '/apps/tea/src/locales/zh-CN.json']),
  ]) as unknown as Bundle;
  expect(textChunks(bundle)).toEqual({ 'zh-CN': 'zh-CN.js', 'en-US': 'en-US.js' });
});
