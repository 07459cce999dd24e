import { ReadWorkbenchDocument } from './data/read-workbench.generated.ts';

/** Returns what the workbench asks first. */
export function firstQuery() {
  return { query: ReadWorkbenchDocument, variables: {} };
}
