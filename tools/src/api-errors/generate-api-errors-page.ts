import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GeneratedFile } from '../codegen/generated-file.ts';
import { type ApiErrorEntry, renderApiErrors } from './render-api-errors.ts';

/** The table is no public door of the backend, so it is read as a file, like the schema. */
const tableFile = 'mock-server/src/interface/errors/error-table.ts';

/** Returns docs/protocol/api-errors.md, made from the backend's one table of errors. */
export async function generateApiErrorsPage(root: string): Promise<GeneratedFile> {
  const { errorTable } = (await import(pathToFileURL(join(root, tableFile)).href)) as {
    readonly errorTable: Readonly<Record<string, ApiErrorEntry>>;
  };
  return { path: join(root, 'docs/protocol/api-errors.md'), content: renderApiErrors(Object.values(errorTable)) };
}
