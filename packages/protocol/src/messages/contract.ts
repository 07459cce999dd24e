import type { GenericSchema, InferOutput } from 'valibot';

/** Turns a message of another version into one of this contract's, or the other way round. */
type Converters = Readonly<Record<number, (message: never) => unknown>>;

interface Versioned {
  /** e.g. `sales.order.changed`: the app or field that owns the words, the thing, what of it. */
  readonly name: string;
  /** Counts up whenever a message of before would not be understood. */
  readonly version: number;
}

/** Something that happened. Any number of subscribers get it, each at most once, in the order in which its publisher told it. */
export interface EventContract<T = unknown> extends Versioned {
  readonly kind: 'event';
  readonly payload: GenericSchema<unknown, T>;
  /** From an older version to this one: lets a newer subscriber hear an older publisher. */
  readonly from: Converters;
  /** From this version to an older one: lets an older subscriber hear a newer publisher. */
  readonly to: Converters;
  /** How many of the last messages a new subscriber gets. */
  readonly replay: number;
  /** Whether the same person's other tabs of the same company hear it, too. */
  readonly isForAllTabs: boolean;
}

/** A question that one app answers for others. */
export interface RequestContract<I = unknown, O = unknown, R extends string = string> extends Versioned {
  readonly kind: 'request';
  readonly input: GenericSchema<unknown, I>;
  readonly output: GenericSchema<unknown, O>;
  /** Why an answerer may refuse, e.g. `cancelled`. */
  readonly refusals: readonly R[];
  /** How long whoever asks will wait, in milliseconds. */
  readonly deadlineMs: number;
  /** Whether the host alone asks it, each app by name: then any number of apps may answer. */
  readonly isAskedOfEach: boolean;
}

/** A value that one app keeps and others read. It stays when its owner leaves the page. */
export interface StateContract<T = unknown> extends Versioned {
  readonly kind: 'state';
  readonly value: GenericSchema<unknown, T>;
  readonly from: Converters;
  readonly to: Converters;
}

/** Any contract of messages between apps. */
export type MessageContract = EventContract | RequestContract | StateContract;

interface EventOptions<S extends GenericSchema> {
  readonly version: number;
  readonly payload: S;
  readonly from?: Converters;
  readonly to?: Converters;
  readonly replay?: number;
  readonly isForAllTabs?: boolean;
}

/** Makes the contract of an event, e.g. `event('sales.order.changed', { version: 1, payload: v.strictObject({ id: v.string() }) })`. */
export function event<const S extends GenericSchema>(name: string, options: EventOptions<S>): EventContract<InferOutput<S>> {
  const { version, payload, from = {}, to = {}, replay = 0, isForAllTabs = false } = options;
  return {
    kind: 'event',
    name: checkedName(name),
    version: checkedVersion(name, version, { from, to }),
    payload,
    from,
    to,
    replay,
    isForAllTabs,
  };
}

interface RequestOptions<I extends GenericSchema, O extends GenericSchema, R extends string> {
  readonly version: number;
  readonly input: I;
  readonly output: O;
  readonly refusals?: readonly R[];
  readonly deadlineMs: number;
  readonly isAskedOfEach?: boolean;
}

/** Makes the contract of a request. */
export function request<const I extends GenericSchema, const O extends GenericSchema, const R extends string = never>(
  name: string,
  { version, input, output, refusals = [], deadlineMs, isAskedOfEach = false }: RequestOptions<I, O, R>,
): RequestContract<InferOutput<I>, InferOutput<O>, R> {
  return {
    kind: 'request',
    name: checkedName(name),
    version: checkedVersion(name, version, {}),
    input,
    output,
    refusals,
    deadlineMs,
    isAskedOfEach,
  };
}

interface StateOptions<S extends GenericSchema> {
  readonly version: number;
  readonly value: S;
  readonly from?: Converters;
  readonly to?: Converters;
}

/** Makes the contract of a state. */
export function state<const S extends GenericSchema>(name: string, options: StateOptions<S>): StateContract<InferOutput<S>> {
  const { version, value, from = {}, to = {} } = options;
  return { kind: 'state', name: checkedName(name), version: checkedVersion(name, version, { from, to }), value, from, to };
}

/** How a topic must be named. */
export const topicName = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/;

function checkedName(name: string): string {
  if (!topicName.test(name)) throw new TypeError(`The topic "${name}" must be named like "sales.order.changed".`);
  return name;
}

function checkedVersion(name: string, version: number, converters: { readonly from?: Converters; readonly to?: Converters }): number {
  if (!Number.isInteger(version) || version < 1) throw new TypeError(`The topic "${name}" must have a version of 1, 2, 3…`);
  const others = Object.keys({ ...converters.from, ...converters.to }).map(Number);
  const later = others.find((other) => other >= version);
  if (later !== undefined) throw new TypeError(`The topic "${name}" of version ${version} can convert older versions only, not ${later}.`);
  return version;
}
