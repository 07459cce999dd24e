import { binary } from '../workspace/binary.mjs';
import { nxEnvironment } from '../workspace/nx-environment.mjs';

/**
 * @typedef {object} GateStep
 * @property {string} name
 * @property {string} remedy what to type when it fails
 * @property {string} command
 * @property {readonly string[]} args
 * @property {Readonly<Record<string, string>>} [env]
 */

/** Every check of the gate but the tests, the slow ones first so that they overlap best. @type {readonly GateStep[]} */
export const gateSteps = [
  {
    name: 'types',
    remedy: 'npx tsc --noEmit -p <folder>',
    command: binary('nx'),
    args: ['run-many', '-t', 'typecheck', '--parallel=2'],
    env: nxEnvironment,
  },
  { name: 'lint', remedy: 'npm run fix', command: binary('oxlint'), args: ['--deny-warnings'] },
  { name: 'unused code', remedy: 'npx knip --strict', command: binary('knip'), args: ['--strict', '--no-progress'] },
  {
    name: 'generated files',
    remedy: 'npm run generate --workspaces --if-present',
    command: 'npm',
    args: ['run', '--silent', 'generate:check', '--workspaces', '--if-present'],
  },
  { name: 'format', remedy: 'npm run fix', command: binary('oxfmt'), args: ['--check', '.'] },
  { name: 'floors', remedy: 'see tools/src/floors/floors.mjs', command: process.execPath, args: ['tools/src/floors/main.mjs'] },
];
