import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

/** An entry of a mutation or query that holds one scalar, however deep. */
export interface ArgumentPlace {
  readonly field: string;
  /** Where it is among the variables: names, and 0 for the first of a list. */
  readonly path: readonly (string | number)[];
  /** The name of the scalar. */
  readonly scalar: string;
}

/** Returns every entry of a field that holds a scalar. */
export function argumentPlaces(field: GraphQLField<unknown, unknown>): readonly ArgumentPlace[] {
  return field.args.flatMap((arg) => placesIn(arg.type, [arg.name]).map((place) => ({ field: field.name, ...place })));
}

function placesIn(type: GraphQLInputType, path: ArgumentPlace['path']): readonly Omit<ArgumentPlace, 'field'>[] {
  if (isNonNullType(type)) return placesIn(type.ofType, path);
  if (isListType(type)) return placesIn(type.ofType, [...path, 0]);
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((entry) => placesIn(entry.type, [...path, entry.name]));
  return isScalarType(type) ? [{ path, scalar: type.name }] : [];
}

/** Returns variables with one value in a place; what leads there and is not there yet is made. */
export function withValueAt(variables: unknown, [first, ...rest]: ArgumentPlace['path'], value: unknown): unknown {
  if (first === undefined) return value;
  if (typeof first === 'number') {
    const [old, ...others] = (variables ?? []) as readonly unknown[];
    return [withValueAt(old, rest, value), ...others];
  }
  const before = (variables ?? {}) as Readonly<Record<string, unknown>>;
  return { ...before, [first]: withValueAt(before[first], rest, value) };
}

/** Returns an operation of one field that takes every argument, is named as the field, and selects what needs no argument. */
export function operationOn(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const name = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
  return `${kind} ${name}${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selectionOf(field.type)} }`;
}

/** Selects everything that needs no argument, two levels deep. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type))) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth < 1 ? [`${field.name} ${selectionOf(field.type, depth + 1)}`] : [];
  });
  return `{ ${parts.join(' ') || '__typename'} }`;
}
