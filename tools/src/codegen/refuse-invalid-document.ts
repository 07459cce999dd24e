import { fragmentsUsedBy } from '@suanpan/build/fragments-used-by';
import { buildASTSchema, Kind } from 'graphql';
import { ToolError } from '../errors/tool-error.mjs';
import { documentProblems } from './document-problems.ts';
import type { DocumentInput } from './generate-document.ts';

/** Throws a `ToolError` that lists what is wrong with a document: a field the schema lacks, or not one definition in the file. */
export function refuseInvalidDocument({ schema, document, fragments, location }: DocumentInput): void {
  const complete = { ...document, definitions: [...document.definitions, ...fragmentsUsedBy(document, fragments)] };
  const problems = documentProblems(buildASTSchema(schema), complete);
  if (document.definitions.length !== 1) problems.push('A file holds one operation or one fragment.');
  const isFragment = document.definitions[0]?.kind === Kind.FRAGMENT_DEFINITION;
  if (isFragment !== location.endsWith('.fragment.graphql'))
    problems.push('A fragment stands in a file named *.fragment.graphql, and nothing else does.');
  if (problems.length === 0) return;
  throw new ToolError('SP-TOOL-020', `Cannot generate types for "${location}": it does not fit the schema`, {
    facts: Object.fromEntries(problems.map((problem, index) => [`${index + 1}`, problem])),
    remedy: 'Correct the document, or the schema in mock-server/schema.graphql, and run npm run generate -w tools again.',
  });
}
