import { buildWorkspaces } from './build-workspaces.mjs';
import { checkNode } from './check-node.mjs';
import { installPackages } from './install-packages.mjs';

/**
 * Makes a fresh clone ready to run: right Node.js, packages there, everything built.
 *
 * @param {import('../screen/progress.mjs').Progress} progress
 */
export async function prepare(progress) {
  try {
    checkNode(process.versions.node);
    await installPackages(progress);
    await buildWorkspaces(progress);
  } catch (error) {
    progress.close();
    throw error;
  }
}
