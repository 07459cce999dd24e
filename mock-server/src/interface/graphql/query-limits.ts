import {
  GraphQLError,
  Kind,
  type ASTNode,
  type ASTVisitor,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { RequestReason } from '../errors/request-reason.ts';
import type { Services } from '../services.ts';

const maxDepth = 10;
const maxAliases = 20;
const maxFields = 400;

/** Steps through a document, spread fragments included: twenty that spread the next one twice are a million, with no field in them. */
const maxSteps = 2000;

interface Measure {
  depth: number;
  aliases: number;
  fields: number;
  steps: number;
}

/** Refuses documents that are too deep, have too many aliases or ask for too many fields, and in production those about the schema. */
export function queryLimits({ isStrict }: Pick<Services, 'isStrict'>): Plugin {
  return {
    onValidate({ addValidationRule }) {
      for (const rule of limitRules(isStrict)) addValidationRule(rule);
    },
  };
}

/** Returns the rules of what may be asked, on top of those of GraphQL. */
export function limitRules(isStrict: boolean): readonly ValidationRule[] {
  return isStrict ? [limitDocument, refuseIntrospection] : [limitDocument];
}

function refuseIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.name.value !== '__schema' && node.name.value !== '__type') return;
      context.reportError(refusal('introspection-off', `"${node.name.value}" is not there in production`, [node]));
    },
  };
}

function limitDocument(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const measure: Measure = { depth: 0, aliases: 0, fields: 0, steps: 0 };
      walk(context, { selections: operation.selectionSet, depth: 1, spreads: [] }, measure);
      const { depth, aliases, fields, steps } = measure;
      if (depth <= maxDepth && aliases <= maxAliases && fields <= maxFields && steps <= maxSteps) return;
      const found = `depth ${depth} of ${maxDepth}, aliases ${aliases} of ${maxAliases}, fields ${fields} of ${maxFields}`;
      context.reportError(refusal('query-too-complex', `The document is too complex: ${found}`, [operation]));
    },
  };
}

/** The reason goes along, as a validation can only report errors of GraphQL. */
function refusal(reason: RequestReason, message: string, nodes: readonly ASTNode[]): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { reason } });
}

interface Place {
  readonly selections: SelectionSetNode | undefined;
  readonly depth: number;
  /** The fragments being spread, as a circle would never end. */
  readonly spreads: readonly string[];
}

function walk(context: ValidationContext, { selections, depth, spreads }: Place, measure: Measure): void {
  for (const selection of selections?.selections ?? []) {
    measure.steps += 1;
    if (measure.fields > maxFields || measure.steps > maxSteps) return;
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
