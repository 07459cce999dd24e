import { ToolError } from '../errors/tool-error.mjs';

/** The oldest Node.js that everything here was tried on. */
const oldest = [20, 20];

/**
 * Throws a `ToolError` when Node.js is too old to run the workspace.
 *
 * @param {string} version as in `process.versions.node`
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new ToolError('SP-TOOL-001', `Cannot run on Node.js ${version}: it is too old`, {
    facts: { needed: `${oldest.join('.')} or later`, found: version },
    remedy: 'Type: nvm install 20 && nvm use 20   (or take the installer from https://nodejs.org), then try again.',
  });
}
