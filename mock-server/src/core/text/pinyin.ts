import { customPinyin, pinyin } from 'pinyin-pro';

// Words of trade that the library's dictionary reads otherwise.
customPinyin({ 茶行: 'chá háng', 商行: 'shāng háng', 五金行: 'wǔ jīn háng' });

/** Returns the capitals of a name's pinyin, e.g. "HZYQ" for 杭州云栖; other letters and digits stay. */
export function mnemonicOf(name: string): string {
  const initials = pinyin(name.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return initials
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .slice(0, 60);
}

/** Returns what a name is sorted by: its pinyin, then itself. */
export function sortKeyOf(name: string): string {
  const syllables = pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return `${syllables.join(' ').toLowerCase()}\n${name}`;
}
