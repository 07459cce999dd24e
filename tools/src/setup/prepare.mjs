import { buildWorkspaces } from './build-workspaces.mjs';
import { checkNode } from './check-node.mjs';
import { installPackages } from './install-packages.mjs';

/**
 * Makes a fresh clone ready to run: right Node.js, packages there, everything built.
 *
 * @param {import('../screen/progress.mjs').Progress} progress
 * @param {readonly string[]} [targets] what is built; the product alone when absent
 */
export async function prepare(progress, targets) {
  try {
    checkNode(process.versions.node);
    await installPackages(progress);
    await buildWorkspaces(progress, targets);
  } catch (error) {
    progress.close();
    throw error;
  }
}
