import { afterAll, expect, it } from 'vitest';
import { lifecycles, makeApp } from '../sample-app.examples.ts';

const app = makeApp({
  'src/main.js': `import zh from './locales/zh-CN.json';\nimport en from './locales/en-US.json';\nconsole.log(zh, en);\n${lifecycles}`,
  'src/locales/zh-CN.json': '{"both":"都有","only":"只有中文"}',
  'src/locales/en-US.json': '{"both":"Both"}',
});

afterAll(() => app.remove());

it('a build reports the texts that one language has and another lacks', async () => {
  const { findings } = await app.build();
  expect(findings).toEqual([{ code: 'SP-BUILD-016', file: 'src/locales/en-US.json', excerpt: '"only" is in zh-CN.json only' }]);
});
