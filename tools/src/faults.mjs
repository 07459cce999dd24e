import { runTool } from './errors/run-tool.mjs';
import { ToolError } from './errors/tool-error.mjs';
import { runAloud } from './processes/run-aloud.mjs';
import { createProgress } from './screen/progress.mjs';
import { checkNode } from './setup/check-node.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { provideNats } from './testing/provide-nats.mjs';
import { binary } from './workspace/binary.mjs';

/**
 * A test that breaks things while they work, or plays long months, in its full size.
 *
 * @typedef {object} Matrix
 * @property {string} files the tests, which are smaller in `npm test`
 * @property {Readonly<Record<string, string>>} size what they read from their environment; what is set already goes before
 * @property {boolean} [needsNats]
 */

/** @type {Readonly<Record<string, Matrix>>} */
const matrices = {
  messages: {
    files: 'mock-server/src/kernel/messages/killed-processes.integration.test.ts',
    size: { SUANPAN_FAULTS_MESSAGES: '100000', SUANPAN_FAULTS_KILLS: '200' },
    needsNats: true,
  },
  readers: { files: 'mock-server/src/kernel/postgres/replicated-shard', size: { SUANPAN_FAULTS_READS: '100000' } },
  domains: {
    files: 'mock-server/src/interface/domains/domain-processes.integration.test.ts',
    size: { SUANPAN_FAULTS_REQUESTS: '2000', SUANPAN_FAULTS_DOMAIN_KILLS: '20' },
  },
  books: { files: 'mock-server/src/golden/random-months', size: { SUANPAN_BOOK_MONTHS: '10', SUANPAN_BOOK_DOCUMENTS: '500' } },
  tcc: { files: 'mock-server/src/kernel/tcc', size: { SUANPAN_FAULTS: 'all' } },
};

/** `npm run faults -- <name> [vitest's arguments]`: processes are killed while they work, more often than CI has time for, and longer months are played. */
await runTool(async () => {
  const [name = '', ...others] = process.argv.slice(2);
  const matrix = Object.hasOwn(matrices, name) ? matrices[name] : undefined;
  if (matrix === undefined) {
    throw new ToolError('SP-TOOL-008', `Cannot run the faults "${name}": there are none of that name`, {
      facts: { faults: Object.keys(matrices).join(', ') },
      remedy: 'Type: npm run faults -- messages',
    });
  }
  const progress = createProgress();
  try {
    checkNode(process.versions.node);
    await installPackages(progress);
    if (matrix.needsNats) await provideNats(progress);
  } finally {
    progress.close();
  }
  const set = Object.entries(matrix.size).map(([key, value]) => [key, process.env[key] ?? value]);
  const args = ['run', '--project', 'mock-server:integration', '--reporter=verbose', matrix.files, ...others];
  return runAloud(binary('vitest'), args, { env: Object.fromEntries(set) });
});
