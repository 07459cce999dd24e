/** What the backend looks at when it checks the books, by the names under which it tells what it found. */
export const checkedRules = ['I1', 'I3', 'I4', 'I5', 'I7', 'I12', 'I13', 'I14'] as const;
