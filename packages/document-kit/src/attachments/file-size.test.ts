import { expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

it.each([
  [1, '1 KB'],
  [839_700, '820 KB'],
  [1_468_006, '1.4 MB'],
])('fileSize() says %d bytes as %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});
