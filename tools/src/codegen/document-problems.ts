import { type DocumentNode, type GraphQLSchema, NoUnusedFragmentsRule, specifiedRules, validate } from 'graphql';

const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/** Returns what the schema has against a document with all of its fragments. */
export function documentProblems(schema: GraphQLSchema, document: DocumentNode): string[] {
  return validate(schema, document, rules).map(({ message }) => message);
}
