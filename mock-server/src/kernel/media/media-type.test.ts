import { expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

it.each([
  ['\x89PNG\r\n\x1a\n....', 'image/png'],
  ['\xff\xd8\xff\xe0\x00\x10JFIF', 'image/jpeg'],
  ['RIFF\x24\x00\x00\x00WEBPVP8 ', 'image/webp'],
  ['%PDF-1.7\n', 'application/pdf'],
  ['RIFF\x24\x00\x00\x00WAVEfmt ', null],
  ['\x89PNG\n\x1a\n.....', null],
  ['<svg xmlns="http://www.w3.org/2000/svg">', null],
  ['<!-- --><script>%PDF-1.7', null],
  ['GIF89a', null],
  ['%PD', null],
  ['', null],
])('mediaTypeOf() of %j is %s', (head, type) => {
  expect(mediaTypeOf(latin1(head))).toBe(type);
});
