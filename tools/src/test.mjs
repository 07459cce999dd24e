import { errorText } from './errors/error-text.mjs';
import { runTool } from './errors/run-tool.mjs';
import { ToolError } from './errors/tool-error.mjs';
import { createProgress } from './screen/progress.mjs';
import { checkNode } from './setup/check-node.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { firstLine } from './testing/first-line.mjs';
import { runStage } from './testing/run-stage.mjs';
import { stages } from './testing/stages.mjs';
import { brokenRun, sum } from './testing/tally.mjs';

/** `npm test [-- gate|unit|e2e]`: every check there is. Its last line is "N passed, N failed". */
await runTool(async () => {
  const { passed, failed, failures } = await runAll().catch((/** @type {unknown} */ error) => {
    console.log(errorText(error));
    return brokenRun(firstLine(errorText(error)));
  });
  // Whoever reads only the end of a long record finds here what to look for above.
  for (const failure of failures) console.log(`✗ ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

async function runAll() {
  checkNode(process.versions.node);
  const progress = createProgress();
  await installPackages(progress).finally(() => progress.close());
  const tallies = [];
  for (const [name, stage] of chosen()) tallies.push(await runStage(name, stage));
  return sum(tallies);
}

function chosen() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !(name in stages));
  if (unknown === undefined) return Object.entries(stages).filter(([name]) => names.length === 0 || names.includes(name));
  throw new ToolError('SP-TOOL-006', `Cannot run the tests "${unknown}": there is no such part`, {
    facts: { parts: Object.keys(stages).join(', ') },
    remedy: 'Type: npm test -- unit',
  });
}
