import { runTool } from './errors/run-tool.mjs';
import { runAloud } from './processes/run-aloud.mjs';
import { createProgress } from './screen/progress.mjs';
import { prepare } from './setup/prepare.mjs';
import { provideChromium } from './testing/provide-chromium.mjs';
import { providePdftoppm } from './testing/provide-pdftoppm.mjs';
import { binary } from './workspace/binary.mjs';

/** `npm run e2e [-- playwright's arguments]`: the browser tests alone. */
await runTool(async () => {
  const progress = createProgress();
  await prepare(progress, ['build', 'build-dev', 'build-bare']);
  await provideChromium(progress);
  await providePdftoppm(progress).finally(() => progress.close());
  return runAloud(binary('playwright'), ['test', ...process.argv.slice(2)]);
});
