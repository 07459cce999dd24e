import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeImport } from './judge-import.mjs';
import { listImports } from './list-imports.mjs';
import { readWorkspaces } from './read-workspaces.mjs';
import { sourceFiles } from './source-files.mjs';

/**
 * Returns one line for every import that points up or sideways in the house.
 *
 * @param {string} root
 * @returns {readonly string[]}
 */
export function checkFloors(root) {
  const workspaces = readWorkspaces(root);
  return workspaces
    .flatMap(({ folder }) => sourceFiles(root, folder))
    .flatMap((file) =>
      listImports(file, readFileSync(join(root, file), 'utf8')).flatMap(({ specifier, line }) => {
        const refusal = judgeImport({ file, specifier, workspaces });
        return refusal === undefined ? [] : [`${file}:${line}  imports "${specifier}"\n  ${refusal}`];
      }),
    );
}
