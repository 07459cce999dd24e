import type { Tax } from '../../apps/tax/src/measure-tax.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { median } from '../report/median.ts';
import { conditions } from '../conditions/conditions.ts';
import type { Growth } from './measure-cycles.ts';
import type { Visit } from './measure-visit.ts';
import type { RuntimeFigures } from './runtime-figures.ts';

/** Returns the tables: visits under each condition, what a hundred mounts leave, and what isolation costs. */
export function renderRuntimes(figures: readonly RuntimeFigures[], runs: number): string {
  const spa = figures.find(({ side }) => side === 'spa');
  const native = figures.find(({ side }) => side === 'native');
  return [
    '### runtimes',
    '',
    `Medians of ${runs} interleaved rounds in Chromium, each visit in an empty profile; × is the ratio to the plain SPA of the same components.`,
    '',
    ...conditions.flatMap(({ name }) => [`**${name}**`, '', visitTable(figures, spa, name), '']),
    '**From the 10th to the 100th mount of one app**',
    '',
    growthTable(figures),
    '',
    '**The tax, in nanoseconds for one use; × is the ratio to native modules**',
    '',
    taxTable(figures, native),
    '',
  ].join('\n');
}

const timed = ['coldDeepLink', 'firstSwitch', 'warmSwitch', 'remount'] as const;

function visitTable(figures: readonly RuntimeFigures[], spa: RuntimeFigures | undefined, condition: string): string {
  const of = (side: RuntimeFigures | undefined, key: keyof Visit): number => medianOf(side?.visits[condition], key);
  const head = [
    '',
    'cold deep link',
    'first switch',
    'warm switch (kept)',
    'switch with a mount',
    'requests',
    'kB to content',
    'kB for the second app',
  ];
  const rows = figures.map((side) => [
    side.title,
    ...timed.map((key) => `${of(side, key).toFixed(0)} ms${ratio(of(side, key), of(spa, key))}`),
    of(side, 'requests').toFixed(0),
    of(side, 'kilobytes').toFixed(0),
    of(side, 'secondApp').toFixed(1),
  ]);
  return markdownTable(head, rows);
}

function growthTable(figures: readonly RuntimeFigures[]): string {
  const keys = ['kilobytes', 'objects', 'nodes', 'listeners'] as const satisfies readonly (keyof Growth)[];
  const head = ['', 'heap, kB', 'without compiled code, kB', 'DOM nodes', 'listeners'];
  return markdownTable(
    head,
    figures.map((side) => [side.title, ...keys.map((key) => signed(medianOf(side.growth, key)))]),
  );
}

const taxed: Readonly<Record<keyof Tax, string>> = {
  bareGlobal: 'bare `document`',
  windowRead: '`window.x` read',
  windowWrite: '`window.x` write',
  createElement: '`document.createElement`',
  getElementById: '`document.getElementById`',
};

function taxTable(figures: readonly RuntimeFigures[], native: RuntimeFigures | undefined): string {
  const keys = Object.keys(taxed) as (keyof Tax)[];
  const cell = (side: RuntimeFigures, key: keyof Tax): string => {
    const cost = medianOf(side.taxes, key);
    return `${cost.toFixed(1)}${ratio(cost, medianOf(native?.taxes, key))}`;
  };
  const rows = figures.filter(({ taxes }) => taxes.length > 0).map((side) => [side.title, ...keys.map((key) => cell(side, key))]);
  return markdownTable(['', ...keys.map((key) => taxed[key])], rows);
}

function medianOf<K extends string>(list: readonly Readonly<Record<K, number>>[] | undefined, key: K): number {
  return median((list ?? []).map((figures) => figures[key]));
}

function ratio(value: number, base: number): string {
  return Number.isNaN(base) ? '' : ` (${(value / base).toFixed(2)} ×)`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(0)}`;
}
