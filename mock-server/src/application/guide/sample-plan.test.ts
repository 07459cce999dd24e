import { expect, it } from 'vitest';
import { sampleCustomers, sampleProducts, sampleSuppliers } from './sample-masters.ts';
import { planSamples } from './sample-plan.ts';

it.each(['2026-11-01', '2026-11-09', '2028-02-29'])(
  'the samples of %s are of its month, in order, and nothing is in the future',
  (today) => {
    const { opening, documents } = planSamples(today);
    const dates = documents.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    for (const date of dates) expect(date <= today && date.startsWith(today.slice(0, 7))).toBe(true);
    expect(opening.period).toBe(today.slice(0, 7));
    for (const { date } of [...opening.receivables, ...opening.payables]) expect(date < `${opening.period}-01`).toBe(true);
  },
);

it('the samples name nothing that is not among them', () => {
  const { opening, documents } = planSamples('2026-11-23');
  const parties = [...sampleCustomers, ...sampleSuppliers].map(({ name }) => name);
  const skus = sampleProducts.map(({ sku }) => sku);
  for (const { party } of [...opening.receivables, ...opening.payables]) expect(parties).toContain(party);
  for (const { sku } of opening.stock) expect(skus).toContain(sku);
  for (const document of documents) if ('party' in document) expect(parties).toContain(document.party);
  const lines = documents.flatMap((document) => ('lines' in document ? [...document.lines] : []));
  const named = lines.flatMap((line) => ('sku' in line ? [line.sku] : []));
  expect(named.length).toBeGreaterThan(0);
  expect(skus).toEqual(expect.arrayContaining(named));
});
