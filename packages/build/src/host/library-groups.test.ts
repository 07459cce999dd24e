import { expect, it } from 'vitest';
import { groupSource } from './library-groups.ts';

it('groupSource() re-exports ES modules', () => {
  expect(groupSource({ name: 'kit', specifiers: ['kit/a', 'kit/b'] }, () => [])).toBe("export * from 'kit/a';\nexport * from 'kit/b';\n");
});

it('groupSource() names what CommonJS packages export, each name once', () => {
  const names: Readonly<Record<string, string[]>> = { react: ['useState', 'version'], 'react-dom': ['createPortal', 'version'] };
  const source = groupSource(
    { name: 'react', specifiers: ['react', 'react-dom'], isCommonJs: true },
    (specifier) => names[specifier] ?? [],
  );
  expect(source).toContain("export { useState, version } from 'react';");
  expect(source).toContain("export { createPortal } from 'react-dom';");
  expect(source).toContain('export default { ...d0, ...d1 };');
});
