import { expect, it } from 'vitest';
import { matchCandidates } from './match-candidates.ts';

const document = (id: string) => ({ id, number: id, type: 'PURCHASE', status: 'APPROVED', date: '2026-11-20' }) as const;
const match = (id: string, net: string, tax: string) => ({ id: `m-${id}`, net, tax, gross: net, document: document(id) });
const open = (id: string, net: string, tax: string) => ({
  id,
  document: { ...document(id), supplier: null },
  open: { net, tax, gross: net },
});

it('what an invoice is for already and what is open of the same document are one', () => {
  const found = matchCandidates({ open: [open('a', '60.00', '7.80')], red: false, own: [match('a', '40.00', '5.20')], takenBack: [] });
  expect(found).toMatchObject([{ id: 'a', net: '100.00', tax: '13.00' }]);
});

it('a red invoice is for what goes back, and for what the invoice was for that it takes back', () => {
  const found = matchCandidates({
    open: [open('a', '60.00', '7.80'), open('r', '-20.00', '-2.60')],
    red: true,
    own: [],
    takenBack: [match('b', '100.00', '13.00'), match('r', '-20.00', '-2.60')],
  });
  expect(found.map(({ id, net }) => [id, net])).toEqual([
    ['b', '100.00'],
    ['r', '20.00'],
  ]);
});
