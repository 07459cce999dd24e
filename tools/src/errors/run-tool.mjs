import { describeError } from './describe-error.mjs';
import { ToolError } from './tool-error.mjs';

/**
 * Runs an entry script: what it returns becomes the exit code, and what it throws is shown and ends with exit code 1.
 *
 * @param {() => Promise<number | void> | number | void} main
 */
export async function runTool(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof ToolError ? `\n${describeError(error)}` : error);
    process.exitCode = 1;
  }
}
