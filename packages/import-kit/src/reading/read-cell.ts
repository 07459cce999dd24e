import { normaliseDigits } from '@suanpan/shared-ui/parse-decimal';
import type { FileColumn } from '../files/file-column.ts';
import { readDay } from './read-day.ts';

const yes: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1', '是', '√', '✓', '对']);
const no: ReadonlySet<string> = new Set(['false', 'no', 'n', '0', '否', '×', '✗']);

/** Returns what a cell of a file says as the backend reads it; what cannot be read goes as it is, and is refused there with its reason. */
export function readCell(kind: FileColumn['kind'], text: string): string {
  const trimmed = text.trim();
  if (kind === 'text' || trimmed === '') return trimmed;
  if (kind === 'flag') return readFlag(trimmed);
  if (kind === 'day') return readDay(trimmed) ?? trimmed;
  return readNumber(trimmed) ?? trimmed;
}

/** Also as programs write a number that they have computed: 13.0, +5, .5 */
function readNumber(text: string): string | null {
  const plain = normaliseDigits(text).replaceAll(/[\s,，¥￥%％]/g, '');
  const [, sign, whole = '', places = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole === '' && places === '') return null;
  const cut = places.replace(/0+$/, '');
  return `${sign === '-' ? '-' : ''}${whole.replace(/^0+(?=\d)/, '') || '0'}${cut === '' ? '' : `.${cut}`}`;
}

function readFlag(text: string): string {
  const word = text.normalize('NFKC').toLowerCase();
  if (yes.has(word)) return 'true';
  return no.has(word) ? 'false' : text;
}
