import { expect, it } from 'vitest';
import { choiceOf, chosenPaper } from './chosen-paper.ts';

const papers = ['A4', 'TWO_PART', 'ROLL_58'] as const;

it('chosenPaper() is the proposed one where nobody has chosen, or chosen what is not there', () => {
  expect(chosenPaper(null, { papers, proposed: 'TWO_PART' })).toBe('TWO_PART');
  expect(chosenPaper('VOUCHER A4', { papers, proposed: 'A4' })).toBe('A4');
});

it('a choice holds until the company proposes another paper', () => {
  const choice = choiceOf('ROLL_58', 'TWO_PART');
  expect(chosenPaper(choice, { papers, proposed: 'TWO_PART' })).toBe('ROLL_58');
  expect(chosenPaper(choice, { papers, proposed: 'A4' })).toBe('A4');
});

it('a choice from before there were proposals holds while the usual paper is proposed', () => {
  expect(chosenPaper('ROLL_58', { papers, proposed: 'A4' })).toBe('ROLL_58');
  expect(chosenPaper('ROLL_58', { papers, proposed: 'TWO_PART' })).toBe('TWO_PART');
});
