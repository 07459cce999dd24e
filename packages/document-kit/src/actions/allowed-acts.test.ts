import { expect, it } from 'vitest';
import { allowedActs } from './allowed-acts.ts';

const all = { canWrite: true, canApprove: true };
const sale = { type: 'SALE', status: 'DRAFT', redOf: null } as const;

it('a draft is edited, approved and voided; one that is posted is voided only', () => {
  expect(allowedActs(sale, all)).toEqual({ edit: true, approve: true, void: true });
  expect(allowedActs({ ...sale, status: 'APPROVED' }, all)).toEqual({ edit: false, approve: false, void: true });
  expect(allowedActs({ ...sale, status: 'VOID' }, all)).toEqual({ edit: false, approve: false, void: false });
});

it('whoever made what somebody else must approve still edits and voids it', () => {
  expect(allowedActs({ ...sale, needsOtherApprover: true }, all)).toEqual({ edit: true, approve: false, void: true });
});

it('a red document is not taken back', () => {
  expect(allowedActs({ ...sale, status: 'APPROVED', redOf: { id: '1' } }, all).void).toBe(false);
});

it('whoever may only write neither approves nor voids', () => {
  expect(allowedActs(sale, { canWrite: true, canApprove: false })).toEqual({ edit: true, approve: false, void: false });
});
