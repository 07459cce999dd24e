import { expect, it } from 'vitest';
import { compileCatalogue } from './compile-catalogue.ts';

it('compileCatalogue() compiles plain texts and messages', () => {
  expect(compileCatalogue('{"a":"销售","b":"共 {count} 单"}', 'zh-CN.json')).toEqual({ a: ['销售'], b: ['共 ', ['count'], ' 单'] });
});

it.each(['[]', '{"a":1}', '{"a":"{count, plural"}', '{'])('compileCatalogue() refuses %s with a code', (json) => {
  expect(() => compileCatalogue(json, 'zh-CN.json')).toThrow(/^SP-BUILD-004/);
});
