import { expect, it } from 'vitest';
import { defineTexts } from './define-texts.ts';
import { joinTexts } from './join-texts.ts';

function textsOf(zh: string, en: string) {
  return defineTexts<'hello'>({
    'zh-CN': async () => ({ default: { hello: zh } }),
    'en-US': async () => ({ default: { hello: en } }),
  });
}

it('joinTexts() has all of them speak one language', async () => {
  const [one, other] = [textsOf('你好', 'Hello'), textsOf('您好', 'Good day')];
  const joined = joinTexts(one, other);
  await joined.activate('zh-CN');
  expect([one.text('hello'), other.text('hello')]).toEqual(['你好', '您好']);
  await joined.activate('en-US');
  expect([one.text('hello'), other.text('hello')]).toEqual(['Hello', 'Good day']);
});
