/** What the shell follows; the build writes it into the release. */
export const changesOperation = 'subscription Changes($isResumed: Boolean) { changes(isResumed: $isResumed) { kind ids } }';
