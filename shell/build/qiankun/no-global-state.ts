/** Stands in for qiankun's global state: apps speak by messages of the protocol. */
export function getMicroAppStateActions(): object {
  return {};
}

/** Exported by qiankun, asked for by nobody. */
export function initGlobalState(): never {
  throw new Error('Apps speak by messages of the protocol, not by a global state.');
}
