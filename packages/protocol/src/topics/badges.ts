import * as v from 'valibot';
import { type StateContract, state } from '../messages/contract.ts';

/**
 * How many things wait behind the menu entries of an app, by the path of its route; each app keeps a state of its own.
 *
 * Read by the shell. What an app said last stays while it is out of sight.
 */
export function badgesOf(app: string): StateContract<Readonly<Record<string, number>>> {
  return state(`${app}.badges`, {
    version: 1,
    value: v.record(v.pipe(v.string(), v.startsWith('/', 'must be the path of a route')), v.pipe(v.number(), v.integer(), v.minValue(0))),
  });
}
