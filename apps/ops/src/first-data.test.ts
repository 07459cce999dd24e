import { firstOperations } from '@suanpan/protocol/first-operations';
import { expect, it } from 'vitest';
import { keyIn, keyText } from './dead-letters/dead-letter-form.ts';
import { companyData, deadLetterData } from './first-data.ts';

it.each([
  ['', { filter: {} }],
  ['?consumer=order-notices&code=X1&one=a~b~c', { filter: { consumer: 'order-notices', errorCode: 'X1' } }],
  ['?topic=sales.order&company=c', { filter: { topic: 'sales.order', companyId: 'c' } }],
])('the dead letters at %j are asked for by %j', (search, variables) => {
  expect(firstOperations(deadLetterData, { path: '/ops/dead-letters', search })[0]?.variables).toEqual(variables);
});

it.each([
  ['', { search: '', first: 25, after: null }],
  ['?q=茶&before=c', { search: '茶', last: 25, before: 'c' }],
])('the companies at %j are asked for by %j', (search, variables) => {
  expect(firstOperations(companyData, { path: '/ops/companies', search })[0]?.variables).toEqual(variables);
});

it('keyText() and keyIn() meet, and what names no message is none', () => {
  const key = { companyId: 'c', consumer: 'order-notices', messageId: 'm' };
  expect(keyIn(keyText(key))).toEqual(key);
  for (const text of ['', 'a', 'a~b', 'a~~c', 'a~b~c~d']) expect(keyIn(text)).toBeNull();
});
