/** Stands in for qiankun's global state: apps speak by messages of the protocol. */
export function getMicroAppStateActions() {
  const refuse = (): never => initGlobalState();
  // qiankun itself calls the last one with every unmount.
  return { onGlobalStateChange: refuse, setGlobalState: refuse, offGlobalStateChange: (): boolean => true };
}

/** Exported by qiankun, asked for by nobody. */
export function initGlobalState(): never {
  throw new Error('Apps speak by messages of the protocol, not by a global state.');
}
