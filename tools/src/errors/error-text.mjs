import { inspect } from 'node:util';
import { describeError } from './describe-error.mjs';
import { ToolError } from './tool-error.mjs';

/**
 * Returns how anything thrown is shown: an expected failure in its own words, anything else with its stack.
 *
 * @param {unknown} error
 */
export function errorText(error) {
  return error instanceof ToolError ? `\n${describeError(error)}` : inspect(error);
}
