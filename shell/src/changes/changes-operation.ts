/** What changed while the page was on its way; the build writes it into the release, as the next. */
export const recentChangesOperation =
  'query RecentChanges($milliseconds: Int!) { recentChanges(milliseconds: $milliseconds) { kind ids } }';

/** What the shell follows. */
export const changesOperation = 'subscription Changes($isResumed: Boolean) { changes(isResumed: $isResumed) { kind ids } }';
