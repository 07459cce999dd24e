import { expect, it } from 'vitest';
import { hardwareCompany } from '#seed/data/hardware-company.ts';
import { teaCompany } from '#seed/data/tea-company.ts';
import { mnemonicOf, sortKeyOf } from './pinyin.ts';

it.each([
  ['杭州云栖茶业有限公司', 'HZYQCYYXGS'],
  ['宁波北仑五金商行', 'NBBLWJSH'],
  ['重庆解放碑商贸有限公司', 'CQJFBSMYXGS'],
  ['宁波天一广场茶行', 'NBTYGCCH'],
  ['长沙橘子洲茶业有限公司', 'CSJZZCYYXGS'],
  ['六安瓜片', 'LAGP'],
  ['绍兴兰亭食品商行', 'SXLTSPSH'],
  ['外六角螺栓 M8×20', 'WLJLSM820'],
  ['ＡＢＣ 公司', 'ABCGS'],
])('mnemonicOf() writes %s as %s', (name, mnemonic) => {
  expect(mnemonicOf(name)).toBe(mnemonic);
});

it('mnemonicOf() finds letters for every name of the demo data', () => {
  const names = [teaCompany, hardwareCompany].flatMap(({ customers, products }) => [
    ...customers,
    ...products.map(([, name]) => [name] as const),
  ]);
  for (const [name] of names) expect(mnemonicOf(name), name).toMatch(/^[A-Z0-9]{2,}$/);
});

it('sortKeyOf() sorts as a dictionary does', () => {
  const names = ['张三', '阿里', '李四', '北京', 'ABC'];
  expect(names.toSorted((left, right) => (sortKeyOf(left) < sortKeyOf(right) ? -1 : 1))).toEqual(['阿里', 'ABC', '北京', '李四', '张三']);
});
