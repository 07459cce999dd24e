/** What the shell asks as the day of a company changes; the build writes it into the release. */
export const entryOperation = 'query EntryOfDay { viewer { company { id } entry { state day } } }';
