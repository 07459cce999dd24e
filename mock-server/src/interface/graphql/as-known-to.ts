import {
  getOperationAST,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { KnownEnums } from '@suanpan/protocol/known-enums';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import type { EnumFallbacks } from './enum-fallbacks.ts';

/** For whom an answer is. */
export interface OlderRelease {
  readonly known: KnownEnums;
  readonly fallbacks: EnumFallbacks;
}

/** What was asked. */
export interface AnsweredOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
}

type Data = Readonly<Record<string, unknown>>;

/** Returns whether the schema has values of enums that a release was not built for. */
export function isOlder(schema: GraphQLSchema, known: KnownEnums): boolean {
  return Object.entries(known).some(([name, values]) => {
    const type = schema.getType(name);
    return isEnumType(type) && type.getValues().some((value) => !values.includes(value.name));
  });
}

/**
 * Returns the data of an answer without a value of an enum that a release was not built for: the older value in its place, no entry in a
 * list, null where there may be none; otherwise the release is refused.
 */
export function asKnownTo(release: OlderRelease, { schema, document, operationName }: AnsweredOperation, data: Data): Data {
  const operation = getOperationAST(document, operationName);
  const root = operation == null ? undefined : schema.getRootType(operation.operation);
  if (operation == null || root == null) return data;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  return new KnownAnswer(release, fragments).object(root, operation.selectionSet, data);
}

/** Stands for a value that the release does not know and that has no older one. */
const unknown = Symbol('unknown');

class KnownAnswer {
  readonly #release: OlderRelease;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(release: OlderRelease, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#release = release;
    this.#fragments = fragments;
  }

  object(type: GraphQLOutputType, selections: SelectionSetNode | undefined, data: Data): Data {
    const told: Record<string, unknown> = { ...data };
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        if (field !== undefined && name in told) told[name] = this.#value(field.type, selection.selectionSet, told[name]);
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        Object.assign(told, this.object(type, inner?.selectionSet, told));
      }
    }
    return told;
  }

  #value(type: GraphQLOutputType, selections: SelectionSetNode | undefined, value: unknown): unknown {
    const told = this.#told(isNonNullType(type) ? type.ofType : type, selections, value);
    if (told !== unknown) return told;
    if (isNonNullType(type)) throw new Refusal<RequestReason>('release-outdated');
    return null;
  }

  #told(type: GraphQLOutputType, selections: SelectionSetNode | undefined, value: unknown): unknown {
    if (value === null) return null;
    if (isListType(type)) return this.#list(type.ofType, selections, value as readonly unknown[]);
    if (isEnumType(type)) return this.#enum(type, value as string);
    return isObjectType(type) ? this.object(type, selections, value as Data) : value;
  }

  #list(type: GraphQLOutputType, selections: SelectionSetNode | undefined, values: readonly unknown[]): readonly unknown[] {
    const inner = isNonNullType(type) ? type.ofType : type;
    return values.map((value) => this.#told(inner, selections, value)).filter((value) => value !== unknown);
  }

  /** An older value may be too new, too. */
  #enum({ name }: Pick<GraphQLEnumType, 'name'>, value: string): string | typeof unknown {
    const { known, fallbacks } = this.#release;
    const values = known[name];
    if (values === undefined || values.includes(value)) return value;
    const older = fallbacks[name]?.[value];
    return older === undefined ? unknown : this.#enum({ name }, older);
  }
}
