import * as v from 'valibot';
import type { VariableTemplate } from './variable-template.ts';

const kindSchema = v.optional(v.picklist(['text', 'day', 'id']));

const templateSchema: v.GenericSchema<VariableTemplate> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(templateSchema),
    v.strictObject({
      $search: v.string(),
      kind: kindSchema,
      oneOf: v.optional(v.array(v.string())),
      cases: v.optional(v.record(v.string(), templateSchema)),
      none: v.optional(v.array(v.string())),
      part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      else: v.optional(templateSchema),
    }),
    v.strictObject({ $path: v.string(), kind: kindSchema }),
    v.strictObject({ $list: templateSchema }),
    v.strictObject({ $when: v.string(), given: v.optional(templateSchema), else: v.optional(templateSchema) }),
    v.record(v.pipe(v.string(), v.regex(/^[A-Za-z_]\w*$/, 'must be the name of a variable or field')), templateSchema),
  ]),
) as v.GenericSchema<VariableTemplate>;

/** The schema of a first operation, for routes. Private to the protocol. */
export const firstOperationSchema = v.strictObject({
  at: v.pipe(v.string(), v.regex(/^(\/:?[a-zA-Z0-9-]+)+$/, 'must be like "/sales/orders/:id"')),
  operation: v.pipe(v.string(), v.regex(/^[A-Za-z_]\w*$/, 'must be the name of an operation')),
  variables: v.optional(v.record(v.string(), templateSchema)),
});
