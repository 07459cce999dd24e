import { readCompanySettings, setCompanyMode } from '#application/set-company-mode.ts';
import { setSeparateDuties } from '#application/set-separate-duties.ts';
import { countApprovers } from '#core/company/separate-duties.ts';
import { companyModes } from '#core/company/company-mode.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

/** With how much of the product a company works. */
export const CompanyModeEnum = builder.enumType('CompanyMode', {
  description: 'With how much of the product a company works: all of it, or the few pages of a small shop.',
  values: companyModes,
});

builder.objectType('CompanySettings', {
  description: 'What a company says of itself.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    mode: t.expose('mode', { type: CompanyModeEnum, description: 'With how much of the product it works.' }),
    separateDuties: t.exposeBoolean('separateDuties', { description: 'Whether whoever makes a document does not approve it.' }),
    documentApprovers: t.int({
      description: 'How many members in use may approve documents of the books.',
      resolve: async (_settings, _args, context) => (await countApprovers(workOf(context).tx)).documents,
    }),
    salesOrderApprovers: t.int({
      description: 'How many members in use may approve sales orders.',
      resolve: async (_settings, _args, context) => (await countApprovers(workOf(context).tx)).salesOrders,
    }),
  }),
});

builder.queryField('companySettings', (t) =>
  t.field({
    type: 'CompanySettings',
    description: 'The settings of the company; for who may change them.',
    resolve: (_root, _args, context) => readCompanySettings(workOf(context)),
  }),
);

builder.mutationField('setCompanyMode', (t) =>
  t.field({
    type: 'CompanySettings',
    description: 'Sets with how much of the product the company works: pages opened from then on are made so; the books stay as they are.',
    args: {
      version: t.arg.int({ required: true, description: 'The version the settings were read in.' }),
      mode: t.arg({ type: CompanyModeEnum, required: true, description: 'With how much of the product.' }),
    },
    resolve: (_root, wanted, context) => setCompanyMode(workOf(context), wanted),
  }),
);

builder.mutationField('setSeparateDuties', (t) =>
  t.field({
    type: 'CompanySettings',
    description: 'Sets whether whoever makes a document does not approve it; two members in use must be able to approve.',
    args: {
      version: t.arg.int({ required: true, description: 'The version the settings were read in.' }),
      separateDuties: t.arg.boolean({ required: true, description: 'Whether they do not.' }),
    },
    resolve: (_root, wanted, context) => setSeparateDuties(workOf(context), wanted),
  }),
);
