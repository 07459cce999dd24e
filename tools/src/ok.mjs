import { runTool } from './errors/run-tool.mjs';
import { gateSteps } from './gate/gate-steps.mjs';
import { runGate } from './gate/run-gate.mjs';
import { unitStep } from './gate/unit-step.mjs';
import { duration } from './screen/duration.mjs';
import { createProgress } from './screen/progress.mjs';
import { checkNode } from './setup/check-node.mjs';
import { installPackages } from './setup/install-packages.mjs';

/** `npm run ok`: the gate. Prints only what failed. */
await runTool(async () => {
  checkNode(process.versions.node);
  const progress = createProgress();
  await installPackages(progress);
  const startedAt = performance.now();
  const { failed } = await runGate([unitStep, ...gateSteps], progress);
  progress.close();
  const time = duration(performance.now() - startedAt);
  console.log(failed === 0 ? `ok (${time})` : `not ok: ${failed} failed (${time})`);
  return failed === 0 ? 0 : 1;
});
