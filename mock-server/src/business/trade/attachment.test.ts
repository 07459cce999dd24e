import { expect, it } from 'vitest';
import { attachmentName } from './attachment.ts';

it.each([
  ['发票.jpg', 'image/jpeg', '发票.jpg'],
  ['发票.JPEG', 'image/jpeg', '发票.jpeg'],
  ['发票.png', 'application/pdf', '发票.png.pdf'],
  ['setup.hta', 'application/pdf', 'setup.hta.pdf'],
  ['C:\\Users\\li\\scan.pdf', 'application/pdf', 'scan.pdf'],
  ['../../etc/passwd', 'image/png', 'passwd.png'],
  ['inv\u202Efdp.exe', 'application/pdf', 'inv fdp.exe.pdf'],
  ['a\r\nset-cookie: x', 'image/webp', 'a set-cookie x.webp'],
  ['', 'image/png', '附件.png'],
  ['.png', 'image/png', '附件.png'],
] as const)('attachmentName() keeps %j, which is %s, as %j', (called, mediaType, name) => {
  expect(attachmentName(called, mediaType)).toBe(name);
});

it('attachmentName() keeps the ending of a name that is too long', () => {
  const name = attachmentName(`${'长'.repeat(500)}.pdf`, 'application/pdf');
  expect([Array.from(name).length, name.slice(-5)]).toEqual([119, '长.pdf']);
});
