import { foundCompany } from '#application/founding/found-company.ts';
import { foundingStarts } from '#application/founding/check-founding.ts';
import { foundingDays, readFoundingTerms } from '#application/founding/reserve-founding.ts';
import { readPlannedFirstMonth } from '#application/opening/planned-first-month.ts';
import { readCompanySamples } from '#application/founding/read-samples.ts';
import { startAfresh } from '#application/founding/start-afresh.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../../errors/request-reason.ts';
import { builder } from '../builder.ts';
import { sessionOf, workOf, type RequestContext } from '../request-context.ts';
import { CompanyModeEnum } from './company-settings.ts';
import { reread } from './session-answer.ts';

const FoundingStartEnum = builder.enumType('FoundingStart', {
  description: 'With what a company begins: with what there was before the books, entered later, or with samples to look around in.',
  values: foundingStarts,
});

builder.objectType('FoundingTerms', {
  description: 'How many companies the viewer may found.',
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'How many within `days`; 0 when nobody founds companies by themselves here.' }),
    left: t.exposeInt('left', { description: 'How many are left of them now.' }),
    days: t.int({ description: 'For how many days a company counts.', resolve: () => foundingDays }),
    months: t.stringList({
      description: 'The months that books usually begin with, the latest first.',
      resolve: ({ months }) => [...months],
    }),
  }),
});

const FoundCompanyInput = builder.inputType('FoundCompanyInput', {
  description: 'What is entered to found a company.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'At most 60 characters, and not that of another company of the viewer.' }),
    creditCode: t.string({ description: 'The unified social credit code, which checks itself; none when empty.' }),
    mode: t.field({ type: CompanyModeEnum, required: true, description: 'With how much of the product it works.' }),
    firstMonth: t.string({ required: true, description: 'The month that the books are to begin with, e.g. "2026-11".' }),
    start: t.field({ type: FoundingStartEnum, required: true, description: 'With what it begins.' }),
  }),
});

builder.queryField('foundingTerms', (t) =>
  t.field({
    type: 'FoundingTerms',
    description: 'How many companies the viewer may found.',
    resolve: (_root, _args, context) => readFoundingTerms(context.services, sessionOf(context).view.userId),
  }),
);

builder.queryField('plannedFirstMonth', (t) =>
  t.string({
    nullable: true,
    description: 'The month that the books are to begin with, as was said when the company was founded; null when nobody has said.',
    resolve: (_root, _args, context) => readPlannedFirstMonth(workOf(context)),
  }),
);

builder.mutationField('foundCompany', (t) =>
  t.field({
    type: 'Viewer',
    description: 'Founds a company that the viewer owns, and moves the session into it.',
    args: { input: t.arg({ type: FoundCompanyInput, required: true, description: 'What is entered.' }) },
    resolve: async (_root, { input }, context) => {
      const { token, view } = sessionOf(context);
      await foundCompany(
        context.services,
        { token, userId: view.userId, userName: view.userName },
        { entries: { ...input, creditCode: input.creditCode ?? '' }, request: { key: keyOf(context), request: context.body } },
      );
      return reread(context, token);
    },
  }),
);

builder.objectType('CompanySamples', {
  description: 'Samples of the company, which its owner may leave behind.',
  fields: (t) => ({
    masters: t.int({
      description: 'How many products, parties, warehouses and cash accounts were entered since, and would be left behind, too.',
      resolve: ({ entered }) => entered.masters,
    }),
    documents: t.int({
      description: 'How many orders and documents were entered since, and would be left behind, too.',
      resolve: ({ entered }) => entered.documents,
    }),
  }),
});

builder.queryField('companySamples', (t) =>
  t.field({
    type: 'CompanySamples',
    nullable: true,
    description: 'The samples of the company; null when it has none, is archived, and for whoever does not own it.',
    resolve: (_root, _args, context) => readCompanySamples(workOf(context)),
  }),
);

builder.mutationField('startAfresh', (t) =>
  t.field({
    type: 'Viewer',
    description:
      'Leaves the samples of the company behind: archives it, founds a successor with its name, members and settings, and moves everybody into it; for the owner.',
    args: {
      confirmedName: t.arg.string({ description: 'The name of the company, where something was entered since the samples.' }),
    },
    resolve: async (_root, { confirmedName }, context) => {
      const { token, view, membership } = sessionOf(context);
      await startAfresh(
        context.services,
        { token, userId: view.userId, membership, memberships: view.memberships },
        { confirmedName: confirmedName ?? '', request: { key: keyOf(context), request: context.body } },
      );
      return reread(context, token);
    },
  }),
);

/** Who tries a request on a development server does without; a page never does. */
function keyOf({ idempotencyKey, services, requestId }: RequestContext): string {
  if (idempotencyKey === null && services.isStrict) throw new Refusal<RequestReason>('idempotency-key-missing');
  return idempotencyKey ?? requestId;
}
