import { runTool } from './errors/run-tool.mjs';
import { runAloud } from './processes/run-aloud.mjs';
import { createProgress } from './screen/progress.mjs';
import { checkNode } from './setup/check-node.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { binary } from './workspace/binary.mjs';

/** The tests of faults, of which every run of the tests has a part only; with SUANPAN_FAULTS=all they have every case. */
const suites = {
  tcc: ['run', '--reporter=verbose', 'mock-server/src/kernel/tcc'],
};

/** `npm run faults -- tcc`: kills real processes at every named point. */
await runTool(async () => {
  const [name = '', ...others] = process.argv.slice(2);
  const suite = new Map(Object.entries(suites)).get(name);
  if (suite === undefined || others.length > 0) {
    console.error(`npm run faults -- ${Object.keys(suites).join('|')}`);
    return 2;
  }
  const progress = createProgress();
  try {
    checkNode(process.versions.node);
    await installPackages(progress);
  } finally {
    progress.close();
  }
  return runAloud(binary('vitest'), suite, { env: { SUANPAN_FAULTS: 'all' } });
});
