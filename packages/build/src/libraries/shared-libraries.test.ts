import { expect, it } from 'vitest';
import { isSharedLibrary, packageOf } from './shared-libraries.ts';

it.each([
  ['react', true],
  ['react/jsx-runtime', true],
  ['@apollo/client/react', true],
  ['@suanpan/shared-ui/button', true],
  ['@suanpan/shared-ui/tokens.css', false],
  ['react-hook-form', false],
  ['./react', false],
])('isSharedLibrary(%j) is %j', (specifier, shared) => {
  expect(isSharedLibrary(specifier)).toBe(shared);
});

it('packageOf() knows scopes', () => {
  expect(packageOf('@apollo/client/react')).toBe('@apollo/client');
  expect(packageOf('react-dom/client')).toBe('react-dom');
});
