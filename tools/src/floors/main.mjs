import { resolve } from 'node:path';
import { runTool } from '../errors/run-tool.mjs';
import { root } from '../workspace/root.mjs';
import { checkFloors } from './check-floors.mjs';

/** `node tools/src/floors/main.mjs [folder]`: the gate's step that keeps imports pointing down. */
await runTool(() => {
  const refusals = checkFloors(resolve(process.argv[2] ?? root));
  if (refusals.length === 0) return 0;
  console.error(`SP-TOOL-010  Cannot accept ${refusals.length} import${refusals.length === 1 ? '' : 's'}: they do not point down\n`);
  console.error(refusals.join('\n'));
  return 1;
});
