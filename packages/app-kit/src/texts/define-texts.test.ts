import { expect, it } from 'vitest';
import { defineTexts } from './define-texts.ts';

const texts = () =>
  defineTexts<'hello'>({
    'zh-CN': async () => ({ default: { hello: '你好' } }),
    'en-US': async () => ({ default: { hello: 'Hello' } }),
  });

it('text() speaks the language that was activated last', async () => {
  const both = texts();
  await both.activate('zh-CN');
  expect(both.text('hello')).toBe('你好');
  await both.activate('en-US');
  expect(both.text('hello')).toBe('Hello');
});

it('text is another function in another language, and the same one as long as the language stays', async () => {
  const both = texts();
  await both.activate('zh-CN');
  const chinese = both.text;
  await both.activate('zh-CN');
  expect(both.text).toBe(chinese);
  await both.activate('en-US');
  expect(both.text).not.toBe(chinese);
});

it('text is already the new one when a listener hears of the change', async () => {
  const both = texts();
  const heard: string[] = [];
  both.i18n.on('change', () => heard.push(both.text('hello')));
  await both.activate('en-US');
  expect(heard).toEqual(['Hello']);
});
