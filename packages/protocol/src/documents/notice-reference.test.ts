import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noticeReference } from './notice-reference.ts';

it('noticeReference() knows the type of every document that there is, and nothing else', () => {
  const source = readFileSync(new URL('../../../../mock-server/schema.graphql', import.meta.url), 'utf8');
  const types = /enum TradeDocumentType \{([^}]*)\}/.exec(source)?.[1]?.match(/^ {2}[A-Z_]+$/gm) ?? [];
  expect(types.length).toBeGreaterThan(10);
  for (const type of [...types.map((name) => name.trim()), 'SALES_ORDER', 'PURCHASE_ORDER', 'PERIOD']) {
    expect(noticeReference({ subjectType: type, subjectId: 'x' }), type).toMatchObject({ id: 'x' });
  }
  expect(noticeReference({ subjectType: 'NEWS', subjectId: 'x' })).toBeNull();
});
