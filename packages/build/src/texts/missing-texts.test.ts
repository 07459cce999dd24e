import { expect, it } from 'vitest';
import { missingTexts } from './missing-texts.ts';

it('missingTexts() names what another language has', () => {
  const others = new Map([['zh-CN.json', '{"a":"甲","b":"乙"}']]);
  expect(missingTexts('{"a":"A","c":"C"}', others)).toEqual(['"b" is in zh-CN.json only']);
  expect(missingTexts('{"a":"A","b":"B"}', others)).toEqual([]);
});
