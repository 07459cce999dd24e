import type { Tax } from '../../apps/tax/src/measure-tax.ts';
import type { Side } from '../sides/side.ts';
import { conditions } from '../conditions/conditions.ts';
import type { Growth } from './measure-cycles.ts';
import type { Visit } from './measure-visit.ts';

/** Everything that was measured of one side. */
export interface RuntimeFigures {
  readonly side: string;
  readonly title: string;
  /** By the name of the condition. */
  readonly visits: Readonly<Record<string, Visit[]>>;
  readonly growth: Growth[];
  readonly taxes: Tax[];
}

/** Returns the figures of a side that was not measured yet. */
export function emptyFigures({ name, title }: Side): RuntimeFigures {
  return { side: name, title, visits: Object.fromEntries(conditions.map((condition) => [condition.name, []])), growth: [], taxes: [] };
}
