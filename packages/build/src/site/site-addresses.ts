import { type ESTree, Visitor } from 'rolldown/utils';
import type { UnbindablePlace } from '../findings/find-unbindable.ts';
import type { CodeEdit } from '../scope/code-edits.ts';
import { baseAlias, expressionOf } from './site-expression.ts';
import { type SiteFiles, looksLikeSiteFile } from './site-files.ts';
import { taggedEdits } from './tagged-templates.ts';

export interface SiteAddresses {
  readonly edits: readonly CodeEdit[];
  /** Variables that the edits need. */
  readonly variables: readonly string[];
  /** Addresses from the root of a site that no file of the app answers to. */
  readonly unresolved: readonly UnbindablePlace[];
}

/** Makes texts that name a file of the app's `public` folder begin at the base of the release. */
export function siteAddresses(program: ESTree.Program, code: string, files: SiteFiles): SiteAddresses {
  const edits: CodeEdit[] = [];
  const unresolved: UnbindablePlace[] = [];
  const variables: string[] = [];
  const fixed = fixedTexts(program);
  new Visitor({
    Literal(node) {
      if (typeof node.value !== 'string' || fixed.has(node.start) || !node.value.includes('/')) return;
      const text = expressionOf(node.value, files.pattern);
      if (text !== undefined) edits.push({ start: node.start, end: node.end, text });
      else if (looksLikeSiteFile(node.value)) unresolved.push({ code: 'SP-BUILD-010', start: node.start, end: node.end });
    },
    TemplateElement(node) {
      if (!files.pattern || fixed.has(node.start)) return;
      const raw = code.slice(node.start, node.end);
      for (const { index } of raw.matchAll(files.pattern)) {
        edits.push({ start: node.start + index, end: node.start + index + 1, text: `\${${baseAlias}}` });
      }
    },
    TaggedTemplateExpression(node) {
      const tagged = files.pattern && taggedEdits(node, files.pattern, variables.length);
      if (!tagged) return;
      edits.push(...tagged.edits);
      variables.push(tagged.variable);
    },
  }).visit(program);
  return { edits, variables, unresolved };
}

/** Texts that are no values: specifiers, keys, directives, and what a tag takes as it is. */
function fixedTexts(program: ESTree.Program): ReadonlySet<number> {
  const starts = new Set<number>();
  const fix = (node: ESTree.Node | null | undefined): void => void (node && starts.add(node.start));
  const key = (node: { readonly computed: boolean; readonly key: ESTree.Node }): void => (node.computed ? undefined : fix(node.key));
  new Visitor({
    ImportDeclaration: (node) => fix(node.source),
    ExportNamedDeclaration: (node) => fix(node.source),
    ExportAllDeclaration: (node) => fix(node.source),
    ImportExpression: (node) => fix(node.source),
    Property: key,
    MethodDefinition: key,
    PropertyDefinition: key,
    ExpressionStatement: (node) => ('directive' in node ? fix(node.expression) : undefined),
    TaggedTemplateExpression(node) {
      for (const quasi of node.quasi.quasis) fix(quasi);
    },
  }).visit(program);
  return starts;
}
