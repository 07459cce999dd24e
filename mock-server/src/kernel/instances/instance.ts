/** A process that others may call. */
export interface Instance {
  readonly id: string;
  /** What it serves, by name. */
  readonly services: readonly string[];
  /** `unix:/path/of/socket` or `http://127.0.0.1:4100`. */
  readonly address: string;
  /** What a caller must know; only who may read the registry does. */
  readonly secret: string;
  /** Which work it is for, "stable" or the name of a gray group. */
  readonly lane: string;
  /** The version of its program, for whoever looks. */
  readonly release: string;
}

/** How an instance is doing, for whoever looks; where it is and what lets one in is not told. */
export interface InstanceState extends Pick<Instance, 'id' | 'services' | 'lane' | 'release'> {
  /** Whether it failed several times in a row, and is asked for nothing until it answers a trial. */
  readonly isBroken: boolean;
}
