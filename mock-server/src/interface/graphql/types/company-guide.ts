import { guideStepKinds, putCompanyGuide, readCompanyGuide } from '#application/guide/company-guide.ts';
import { fillWithSamples } from '#application/guide/fill-with-samples.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const GuideStepKindEnum = builder.enumType('GuideStepKind', {
  description: 'The steps with which a company gets to work.',
  values: guideStepKinds,
});

builder.objectType('GuideStep', {
  description: 'How far a company is with a step.',
  fields: (t) => ({
    kind: t.expose('kind', { type: GuideStepKindEnum, description: 'Which step.' }),
    isDone: t.exposeBoolean('isDone', { description: 'Whether it is done, by anybody of the company.' }),
    isOptional: t.exposeBoolean('isOptional', { description: 'Whether a company can do without.' }),
  }),
});

builder.objectType('CompanyGuide', {
  description: 'What a member of a new company is told about how to begin.',
  fields: (t) => ({
    isPutAway: t.exposeBoolean('isPutAway', { description: 'Whether the viewer put it away.' }),
    steps: t.field({
      type: ['GuideStep'],
      description: 'What the viewer may do, in the order in which it builds on one another.',
      resolve: ({ steps }) => [...steps],
    }),
    takesSamples: t.exposeBoolean('takesSamples', {
      description: 'Whether the viewer may fill the company with samples: it is empty, and they own it.',
    }),
    hasSamples: t.exposeBoolean('hasSamples', {
      description: 'Whether the company has samples that the viewer may leave behind.',
    }),
  }),
});

builder.queryField('companyGuide', (t) =>
  t.field({
    type: 'CompanyGuide',
    nullable: true,
    description:
      'How to begin; null once all is done that the viewer may do or a month was closed, unless there are samples that they may leave behind.',
    resolve: (_root, _args, context) => readCompanyGuide(workOf(context)),
  }),
);

builder.mutationField('putCompanyGuide', (t) =>
  t.field({
    type: 'CompanyGuide',
    nullable: true,
    description: 'Puts the guide away for the viewer, or back.',
    args: { isAway: t.arg.boolean({ required: true, description: 'Whether it is away from now on.' }) },
    resolve: (_root, { isAway }, context) => putCompanyGuide(workOf(context), isAway),
  }),
);

builder.mutationField('fillWithSamples', (t) =>
  t.field({
    type: 'CompanyGuide',
    nullable: true,
    description:
      'Fills a company in which nothing was entered with samples, which are bookkeeping like any other; for the owner, who may leave them behind by `startAfresh`.',
    resolve: async (_root, _args, context) => {
      const work = workOf(context);
      await fillWithSamples(work);
      return readCompanyGuide(work);
    },
  }),
);
