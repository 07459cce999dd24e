import { decimalToFen } from './fen.ts';

const digitWords = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const placeWords = ['', '拾', '佰', '仟'] as const;
const groupWords = ['', '万', '亿', '万亿'] as const;

/** Writes a sum of money, a decimal string, in Chinese capitals as on invoices, e.g. "100" as "壹佰元整". */
export function amountWords(decimal: string): string {
  const fen = decimalToFen(decimal);
  const magnitude = Math.abs(fen);
  const yuan = Math.floor(magnitude / 100);
  const whole = yuan === 0 ? '' : `${wholeWords(yuan)}元`;
  const words = `${whole}${fractionWords(magnitude % 100, yuan > 0)}`;
  return `${fen < 0 ? '负' : ''}${words === '' ? '零元整' : words}`;
}

function fractionWords(fen: number, afterYuan: boolean): string {
  const jiao = Math.floor(fen / 10);
  const rest = fen % 10;
  if (fen === 0) return afterYuan ? '整' : '';
  if (jiao === 0) return `${afterYuan ? '零' : ''}${digitWords[rest] ?? ''}分`;
  return `${digitWords[jiao] ?? ''}角${rest === 0 ? '整' : `${digitWords[rest] ?? ''}分`}`;
}

function wholeWords(yuan: number): string {
  let words = '';
  let gap = false;
  for (const [group, value] of groupsOf(yuan)) {
    if (value === 0) {
      gap = words !== '';
      continue;
    }
    if (words !== '' && (gap || value < 1000)) words += '零';
    words += `${groupOfFour(value)}${groupWords[group] ?? ''}`;
    gap = false;
  }
  return words;
}

/** Splits into groups of four digits, the highest first, each with its rank. */
function groupsOf(yuan: number): readonly (readonly [number, number])[] {
  const groups: [number, number][] = [];
  for (let rest = yuan, rank = 0; rest > 0; rest = Math.floor(rest / 10_000), rank += 1) groups.unshift([rank, rest % 10_000]);
  return groups;
}

function groupOfFour(value: number): string {
  let words = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += `${gap ? '零' : ''}${digitWords[digit] ?? ''}${placeWords[place] ?? ''}`;
    gap = false;
  }
  return words;
}
