import { expect, it } from 'vitest';
import { daysOfBand, youngAmount } from './age-bands.ts';

it.each([
  ['0-30', '2026-10-27', '2026-11-26'],
  ['31-60', '2026-09-27', '2026-10-26'],
  ['91-180', '2026-05-30', '2026-08-27'],
  ['>180', '2000-01-01', '2026-05-29'],
  ['', '2000-01-01', '2026-11-26'],
])('the part %j of the ageing has documents from %s to %s', (band, from, to) => {
  expect(daysOfBand(band, '2026-11-26')).toEqual({ from, to });
});

it('the parts meet without a gap', () => {
  const days = ['0-30', '31-60', '61-90', '91-180', '>180'].map((band) => daysOfBand(band, '2026-11-26'));
  for (const [index, { from }] of days.slice(0, -1).entries()) {
    expect(Date.parse(from) - Date.parse(days[index + 1]?.to ?? '')).toBe(86_400_000);
  }
});

it('youngAmount() has the parts up to 90 days', () => {
  const names = ['0-30', '31-60', '61-90', '91-180', '>180'];
  expect(youngAmount(names, ['1.10', '2.20', '3.30', '4.40', '5.50'])).toBe('6.60');
});
