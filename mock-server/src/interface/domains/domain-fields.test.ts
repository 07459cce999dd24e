import { expect, it } from 'vitest';
import { schema } from '../graphql/schema.ts';
import { ownerOf } from './domain-fields.ts';

it('every root field of the schema belongs to a domain or to the gateway; put a new one into domain-fields.ts', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter((field) => ownerOf(field) === undefined)).toEqual([]);
  const followed = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
  expect(followed.filter((field) => ownerOf(field) !== 'gateway')).toEqual([]);
});
