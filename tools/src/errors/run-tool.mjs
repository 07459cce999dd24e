import { errorText } from './error-text.mjs';

/**
 * Runs an entry script: what it returns becomes the exit code, and what it throws is shown and ends with exit code 1.
 *
 * @param {() => Promise<number | void> | number | void} main
 */
export async function runTool(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(errorText(error));
    process.exitCode = 1;
  }
}
