import type { OperationContext } from '../context/operation-context.ts';
import type { TenantContext } from '../database/tenant-context.ts';
import { isId } from '../ids/ids.ts';
import type { JsonValue } from './json-value.ts';

/** What is asked of a participant. */
export type Phase = 'try' | 'confirm' | 'cancel';

/** On whose behalf a participant works, and what that belongs to; kept in the log, so that recovery carries it, too. */
export interface Carried {
  readonly context: TenantContext;
  readonly operation: OperationContext | null;
}

/** One phase of one branch, as it travels. */
export interface BranchCall {
  readonly phase: Phase;
  readonly xid: string;
  /** The number of the branch in its transaction, from 0. */
  readonly branch: number;
  readonly participant: string;
  /** When the whole is cancelled if it is not decided, by the clock of the log's database. */
  readonly deadline: string;
  /** What a try is given; null in the other phases. */
  readonly input: JsonValue;
  readonly carried: Carried;
}

/** How the coordinator reaches participants. */
export interface BranchCaller {
  /** Returns where a participant serves a tenant now; asked anew for every phase, as tenants move. */
  locate(participant: string, tenantId: string): Promise<string>;
  /**
   * Sends one phase to an address, once, and returns what the participant's try returned (null in the other phases).
   *
   * Throws the participant's `Refusal`, or any other error when the outcome is not known.
   */
  call(address: string, call: BranchCall, timeoutMs: number): Promise<JsonValue>;
}

const phases = new Set<unknown>(['try', 'confirm', 'cancel']);

/** Returns what came over the wire as a call; null when it is none. */
export function parseBranchCall(value: unknown): BranchCall | null {
  const call = record(value);
  const { context, operation } = record(call['carried']);
  const { tenantId, memberId, operation: operationId } = record(context);
  const isCall =
    phases.has(call['phase']) &&
    isIdText(call['xid']) &&
    Number.isInteger(call['branch']) &&
    typeof call['participant'] === 'string' &&
    typeof call['deadline'] === 'string' &&
    !Number.isNaN(Date.parse(call['deadline'])) &&
    call['input'] !== undefined;
  const isFor = isIdText(tenantId) && [memberId, operationId].every((id) => id === undefined || isIdText(id));
  return isCall && isFor && typeof operation === 'object' ? (value as BranchCall) : null;
}

function isIdText(value: unknown): boolean {
  return typeof value === 'string' && isId(value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
