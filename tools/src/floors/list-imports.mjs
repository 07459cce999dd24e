import { parseSync } from 'oxc-parser';

/**
 * @typedef {object} Import
 * @property {string} specifier
 * @property {number} line from 1
 */

/**
 * Returns everything a source text imports: static, re-exported, by type only, and by `import()` of a literal.
 *
 * @param {string} path decides between TypeScript and JavaScript, with or without JSX
 * @param {string} text
 * @returns {readonly Import[]}
 */
export function listImports(path, text) {
  const { module } = parseSync(path, text);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest)),
    ...module.dynamicImports.map(({ moduleRequest }) => moduleRequest),
  ];
  return requests.flatMap((request) => {
    const specifier = request ? literal(text.slice(request.start, request.end)) : undefined;
    return request && specifier !== undefined ? [{ specifier, line: text.slice(0, request.start).split('\n').length }] : [];
  });
}

/** @param {string} source a string as it stands in the code, or any other expression */
function literal(source) {
  return /^(['"`])([^$]*)\1$/u.exec(source)?.[2];
}
