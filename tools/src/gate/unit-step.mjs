import { binary } from '../workspace/binary.mjs';

/** The unit tests as a step of the gate; the integration tests need a database and run with `npm test`. @type {import('./gate-steps.mjs').GateStep} */
export const unitStep = {
  name: 'unit tests',
  remedy: 'npx vitest run <file>',
  command: binary('vitest'),
  args: ['run', '--project', '!*:integration', '--reporter=dot', '--passWithNoTests'],
};
