import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const maxDepth = 10;
const maxAliases = 20;
const maxFields = 400;

interface Measure {
  depth: number;
  aliases: number;
  fields: number;
}

/** Refuses documents that are too deep, have too many aliases or ask for too many fields. */
export const queryLimits: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(limitDocument);
  },
};

function limitDocument(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const measure: Measure = { depth: 0, aliases: 0, fields: 0 };
      walk(context, { selections: operation.selectionSet, depth: 1, spreads: [] }, measure);
      if (measure.depth <= maxDepth && measure.aliases <= maxAliases && measure.fields <= maxFields) return;
      const found = `depth ${measure.depth} of ${maxDepth}, aliases ${measure.aliases} of ${maxAliases}, fields ${measure.fields} of ${maxFields}`;
      context.reportError(
        new GraphQLError(`The document is too complex: ${found}`, { nodes: [operation], extensions: { reason: 'query-too-complex' } }),
      );
    },
  };
}

interface Place {
  readonly selections: SelectionSetNode | undefined;
  readonly depth: number;
  /** The fragments being spread, as a circle would never end. */
  readonly spreads: readonly string[];
}

function walk(context: ValidationContext, { selections, depth, spreads }: Place, measure: Measure): void {
  for (const selection of selections?.selections ?? []) {
    if (measure.fields > maxFields) return;
    if (selection.kind === Kind.FIELD) {
      // What a tool asks about the schema itself is deep by nature, and small.
      if (selection.name.value.startsWith('__')) continue;
      count(measure, depth, selection.alias !== undefined);
      walk(context, { selections: selection.selectionSet, depth: depth + 1, spreads }, measure);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      walk(context, { selections: selection.selectionSet, depth, spreads }, measure);
    } else if (!spreads.includes(selection.name.value)) {
      const inner = context.getFragment(selection.name.value)?.selectionSet;
      walk(context, { selections: inner, depth, spreads: [...spreads, selection.name.value] }, measure);
    }
  }
}

function count(into: Measure, depth: number, aliased: boolean): void {
  Object.assign(into, { depth: Math.max(into.depth, depth), fields: into.fields + 1, aliases: into.aliases + (aliased ? 1 : 0) });
}
