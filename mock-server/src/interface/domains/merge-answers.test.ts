import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { mergeAnswers } from './merge-answers.ts';

const document = parse('query Q { b: accounts { id } ...F } fragment F on Query { customer(id: 1) { id } viewer { roles } }');
const fault = (message: string, path: readonly string[]) => ({ message, path });

it('mergeAnswers() puts data in the order of the query, and keeps each error with its path', () => {
  const merged = mergeAnswers(document, 'Q', [
    { data: { customer: null }, errors: [fault('gone', ['customer'])] },
    { data: { viewer: { roles: [] } } },
    { data: { b: [] } },
  ]);
  expect(JSON.stringify(merged.data)).toBe('{"b":[],"customer":null,"viewer":{"roles":[]}}');
  expect(merged.errors).toEqual([fault('gone', ['customer'])]);
});

it('mergeAnswers() leaves out what a directive left out, and has no errors where there are none', () => {
  expect(mergeAnswers(document, 'Q', [{ data: { viewer: null } }, { data: {} }])).toEqual({ data: { viewer: null } });
});

it('mergeAnswers() has no data when a part has none, and tells of the first fault', () => {
  const parts = [{ data: { viewer: null } }, { data: null, errors: [fault('no', ['b'])] }, { errors: [fault('later', ['customer'])] }];
  expect(mergeAnswers(document, 'Q', parts)).toEqual({ data: null, errors: [fault('no', ['b'])] });
});
