/**
 * What a server says about its start, one JSON object a line.
 *
 * @typedef {{ step: string, state: 'start' | 'done', ms?: number, label?: string }} StepMessage
 * @typedef {{ company: string, loginName: string, name: string, role: string, password: string }} DemoAccount
 * @typedef {{ ready: true, url: string, accounts?: readonly DemoAccount[] }} ReadyMessage
 * @typedef {{ error: { code: string, message: string, facts?: Readonly<Record<string, unknown>>, remedy?: string } }} ErrorMessage
 */

/**
 * Returns the message in a line of a server's output, or undefined when the line is anything else and is to be passed through.
 *
 * @param {string} line
 * @returns {StepMessage | ReadyMessage | ErrorMessage | undefined}
 */
export function readMessage(line) {
  if (!line.startsWith('{')) return undefined;
  const value = parse(line);
  return isStep(value) || isReady(value) || isError(value) ? value : undefined;
}

/** @param {any} value */
function isStep(value) {
  return typeof value?.step === 'string' && (value.state === 'start' || value.state === 'done');
}

/** @param {any} value */
function isReady(value) {
  return value?.ready === true && typeof value.url === 'string';
}

/** @param {any} value */
function isError(value) {
  return typeof value?.error?.code === 'string' && typeof value.error.message === 'string';
}

/** @param {string} line */
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
