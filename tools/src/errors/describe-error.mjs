/**
 * Returns the lines in which a coded error is shown: code and cause, the facts in a column, what to do next.
 *
 * @param {{ code: string, message: string, facts?: Readonly<Record<string, unknown>>, remedy?: string }} error
 * @returns {string}
 */
export function describeError({ code, message, facts = {}, remedy }) {
  const entries = Object.entries(facts);
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  const lines = entries.map(([name, value]) => `  ${name.padEnd(width)}  ${valueText(value)}`);
  return [`${code}  ${message}`, ...lines, ...(remedy === undefined ? [] : [`  ${remedy}`])].join('\n');
}

/** @param {unknown} value */
function valueText(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
