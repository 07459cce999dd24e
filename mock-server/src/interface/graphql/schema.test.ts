import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isIntrospectionType, isObjectType, isSpecifiedScalarType, printSchema } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from './schema.ts';

it('schema.graphql is the schema as it is; run `npm run schema -w mock-server` after a change', () => {
  expect(`${printSchema(schema)}\n`).toBe(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
});

it('every type, field and argument says what it is', () => {
  const silent: string[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter(
    (candidate) => !isIntrospectionType(candidate) && !isSpecifiedScalarType(candidate),
  )) {
    if (!type.description) silent.push(type.name);
    if (isEnumType(type) || !(isObjectType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const args = 'args' in field ? field.args : [];
      silent.push(...[field, ...args].filter((part) => !part.description).map((part) => `${type.name}.${field.name} ${part.name}`));
    }
  }
  expect(silent).toEqual([]);
});
