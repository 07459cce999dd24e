import { isEnumType, isIntrospectionType } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { enumFallbacks } from './enum-fallbacks.ts';
import { schema } from './schema.ts';

const first = JSON.parse(readFileSync(new URL('first-enum-values.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;
const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !isIntrospectionType(type));

it.each(enums.filter(isEnumType).map((type) => [type.name, type.getValues().map(({ name }) => name)] as const))(
  'each value of %s that came later has an older one in enumFallbacks, and none is gone',
  (name, values) => {
    const firstValues = first[name] ?? values;
    expect(values).toEqual(expect.arrayContaining([...firstValues]));
    for (const added of values.filter((value) => !firstValues.includes(value))) {
      let older: string | undefined = added;
      for (let step = 0; older !== undefined && !firstValues.includes(older) && step < values.length; step += 1) {
        older = enumFallbacks[name]?.[older];
      }
      expect(firstValues, `an older value for ${name}.${added}`).toContain(older);
    }
  },
);
