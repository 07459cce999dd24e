import { event, request, state } from '@suanpan/protocol/message-contract';
import * as v from 'valibot';

/** Somebody counted one up. */
export const counted = event('scenario.count.raised', { version: 1, payload: v.strictObject({ to: v.number() }), replay: 5 });

/** What has been counted so far. */
export const total = state('scenario.count.total', { version: 1, value: v.number() });

/** The sum of some numbers. */
export const addUp = request('scenario.sum.made', {
  version: 1,
  input: v.array(v.number()),
  output: v.number(),
  refusals: ['too-few'],
  deadlineMs: 10_000,
});
