import { listBankLines, listOpenMovements, proposeBankMatches } from '#application/bank/read-bank-board.ts';
import { bankLineStates } from '#business/bank/bank-line.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';
import { TradeDocumentTypeEnum } from './books-enums.ts';

const BankLineStateEnum = builder.enumType('BankLineState', {
  description: 'What has become of a line: nothing yet, it stands for movements of the books, or it was put aside with a reason.',
  values: bankLineStates,
});

builder.objectType('BankMovement', {
  description: 'What a voucher does to the account of the ledger that a bank account is booked to.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the voucher.' }),
    date: t.expose('date', { type: 'Date', description: 'The day of the voucher.' }),
    voucher: t.string({ description: 'Its number under its word, such as "收-3".', resolve: ({ word, number }) => `${word}-${number}` }),
    summary: t.exposeString('summary', { description: 'What the voucher says.' }),
    documentId: t.id({ nullable: true, description: 'The document that it comes from.', resolve: ({ documentId }) => documentId }),
    documentNumber: t.exposeString('documentNumber', { nullable: true, description: 'The number of that document.' }),
    documentType: t.expose('documentType', { type: TradeDocumentTypeEnum, nullable: true, description: 'What that document is.' }),
    party: t.exposeString('party', { description: 'Who paid or was paid; empty for nobody.' }),
    amount: t.field({
      type: 'Decimal',
      description: 'What came in, or below 0 what went out.',
      resolve: ({ amount }) => fenToDecimal(amount),
    }),
  }),
});

builder.objectType('BankLine', {
  description: 'A line of what a bank says came and went.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    date: t.expose('date', { type: 'Date', description: 'The day the bank says.' }),
    amount: t.field({
      type: 'Decimal',
      description: 'What came in, or below 0 what went out.',
      resolve: ({ amount }) => fenToDecimal(amount),
    }),
    balance: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What the bank says there was after it.',
      resolve: ({ balance }) => (balance === null ? null : fenToDecimal(balance)),
    }),
    party: t.exposeString('party', { description: 'The other side, as the bank calls it.' }),
    note: t.exposeString('note', { description: 'What the bank says of it.' }),
    flowNumber: t.exposeString('flowNumber', { description: "The bank's number of it; empty when it has none." }),
    isTyped: t.exposeBoolean('isTyped', { description: 'Whether somebody typed it: then it is corrected and removed while it is open.' }),
    state: t.expose('state', { type: BankLineStateEnum, description: 'What has become of it.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was put aside.' }),
    freedFrom: t.exposeString('freedFrom', {
      nullable: true,
      description: 'The document or voucher that it was matched with and that was taken back, which made it open again.',
    }),
    movements: t.field({
      type: ['BankMovement'],
      description: 'What it stands for, together with the other lines of its match.',
      ...shortList(2),
      resolve: ({ movements }) => [...(movements ?? [])],
    }),
    together: t.int({ description: 'How many lines its match has, this one among them.', resolve: ({ together }) => together ?? 1 }),
  }),
});

builder.objectType('BankLineEdge', {
  description: 'A line and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'BankLine', description: 'The line.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('BankLineConnection', {
  description: 'A part of the lines of a bank account.',
  fields: (t) => ({
    edges: t.field({ type: ['BankLineEdge'], description: 'The lines of this part.', resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: (page) => page }),
    totalCount: t.exposeInt('totalCount', { description: 'How many there are in all parts.' }),
    incoming: t.field({ type: 'Decimal', description: 'What came in by all of them.', resolve: ({ incoming }) => fenToDecimal(incoming) }),
    outgoing: t.field({
      type: 'Decimal',
      description: 'What went out by all of them, without a sign.',
      resolve: ({ outgoing }) => fenToDecimal(outgoing),
    }),
  }),
});

builder.objectType('BankProposal', {
  description: 'What an open line may stand for.',
  fields: (t) => ({
    lineId: t.exposeID('lineId', { description: 'Which line.' }),
    movements: t.field({
      type: ['BankMovement'],
      description: 'One of these, the likeliest first, at most five; or all of them together.',
      ...shortList(2),
      resolve: ({ movements }) => [...movements],
    }),
    isCertain: t.exposeBoolean('isCertain', {
      description: 'Whether there is one movement of the amount within ten days, and no other line that it could be.',
    }),
    isGroup: t.exposeBoolean('isGroup', { description: 'Whether the movements are right only together.' }),
  }),
});

const BankLineFilterInput = builder.inputType('BankLineFilter', {
  description: 'Which lines are wanted; what is left out does not narrow.',
  fields: (t) => ({
    state: t.field({ type: BankLineStateEnum, description: 'Only those.' }),
    from: t.field({ type: 'Date', description: 'Their first day.' }),
    to: t.field({ type: 'Date', description: 'Their last day.' }),
    search: t.string({ description: 'Words of the other side, the note or the flow number, or an amount.' }),
  }),
});

builder.queryField('bankLines', (t) =>
  t.field({
    type: 'BankLineConnection',
    description: 'A part of the lines of a bank account, the latest first; 50 when nothing is said.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      filter: t.arg({ type: BankLineFilterInput, required: true, description: 'Which lines.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: (_root, wish, context) => listBankLines(workOf(context), wish),
  }),
);

builder.queryField('bankMovements', (t) =>
  t.field({
    type: ['BankMovement'],
    description: 'The last 200 movements of the books that stand for no line yet.',
    ...shortList(200),
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      search: t.arg.string({ description: 'Words of the voucher, the document or the party, or an amount.' }),
    },
    resolve: async (_root, { cashAccountId, search }, context) => [
      ...(await listOpenMovements(workOf(context), cashAccountId, search ?? null)),
    ],
  }),
);

builder.queryField('bankProposals', (t) =>
  t.field({
    type: ['BankProposal'],
    description: 'What the last 1000 open lines may stand for; a line that nothing fits is left out.',
    ...shortList(200),
    args: { cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }) },
    resolve: async (_root, { cashAccountId }, context) => [...(await proposeBankMatches(workOf(context), cashAccountId))],
  }),
);
