/**
 * A failure of the tooling that names itself: a stable code, what could not be done, the facts, and what to do next.
 *
 * @typedef {object} ToolErrorDetails
 * @property {Readonly<Record<string, string>>} [facts]
 * @property {string} remedy
 */

/** An expected failure; it is shown without a stack, because its words say enough. */
export class ToolError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {ToolErrorDetails} details
   */
  constructor(code, message, { facts = {}, remedy }) {
    super(message);
    this.name = 'ToolError';
    this.code = code;
    this.facts = facts;
    this.remedy = remedy;
  }
}
