import { expect, it } from 'vitest';
import { quotationSteps } from './quotation-status.ts';

const states = (status: Parameters<typeof quotationSteps>[0]['status'], ...actions: readonly string[]) =>
  quotationSteps({ status, history: actions.map((action) => ({ action })) }).map(({ state }) => state);

it('quotationSteps() says how far a quotation is; one that is lost stopped where it was', () => {
  expect(states('DRAFT', 'CREATED')).toEqual(['now', 'todo', 'todo']);
  expect(states('SENT', 'CREATED', 'SENT')).toEqual(['done', 'now', 'todo']);
  expect(states('EXPIRED', 'CREATED', 'SENT')).toEqual(['done', 'now', 'todo']);
  expect(states('ACCEPTED', 'CREATED', 'SENT', 'ACCEPTED')).toEqual(['done', 'done', 'done']);
  expect(states('LOST', 'CREATED', 'LOST')).toEqual(['done', 'todo', 'todo']);
  expect(states('LOST', 'CREATED', 'SENT', 'LOST')).toEqual(['done', 'done', 'todo']);
});
