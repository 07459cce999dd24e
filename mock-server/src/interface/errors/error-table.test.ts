import { expect, it } from 'vitest';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { describeRefusal } from './describe-error.ts';
import { errorTable } from './error-table.ts';

const entries = Object.entries(errorTable);

it('errorTable gives every reason its own code', () => {
  expect(new Set(entries.map(([, { code }]) => code)).size).toBe(entries.length);
});

it.each(entries)('errorTable has "%s" in both languages, with the same facts', (_reason, { message, cause, effect, remedy }) => {
  const facts = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
  expect(message['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
  expect(message['en-US']).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
  expect(facts(message['en-US'])).toEqual(facts(message['zh-CN']));
  for (const text of [cause, effect, remedy]) expect(text).toMatch(/\.$|fields$|: -$/);
});

it('describeRefusal() names each wrong entry with its own code and facts', () => {
  const refusal = new Refusal('invalid-input', {}, [{ path: 'note', reason: 'text-too-long', facts: { max: 500, length: 501 } }]);
  expect(describeRefusal(refusal, { locale: 'zh-CN', requestId: 'r1' })).toEqual({
    message: '有 1 处填写不正确，请更正后重试。',
    extensions: { code: 'SP-API-300', requestId: 'r1', fields: [{ path: 'note', code: 'SP-API-319', message: '最多 500 个字。' }] },
  });
});

it('describeRefusal() masks a reason that is in no table', () => {
  expect(describeRefusal(new Refusal('a-new-one'), { locale: 'en-US', requestId: 'r2' }).extensions.code).toBe('SP-API-500');
});
