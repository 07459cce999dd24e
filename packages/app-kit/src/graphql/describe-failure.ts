/** One field that the backend refused. */
export interface FieldFailure {
  /** Where in the input, e.g. `lines.0.quantity`. */
  readonly path: string;
  readonly code: string;
  /** In the user's language. */
  readonly message: string;
}

/** What a user can be told about a failed request. */
export interface Failure {
  /** e.g. `SP-API-031`, or `SP-HOST-001` when no answer came. */
  readonly code: string;
  /** In the user's language where the backend spoke. */
  readonly message: string;
  readonly fields: readonly FieldFailure[];
  /** What support needs to find it. */
  readonly requestId: string | undefined;
}

interface GraphqlErrorLike {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Returns what `error`, thrown by a query or mutation, says. */
export function describeFailure(error: unknown): Failure {
  const first = firstGraphqlError(error);
  if (!first)
    return { code: codeOf(error), message: error instanceof Error ? error.message : String(error), fields: [], requestId: undefined };
  const { code, fields, requestId } = first.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'SP-HOST-001',
    message: first.message,
    fields: Array.isArray(fields) ? (fields as readonly FieldFailure[]).map(withinInput) : [],
    requestId: typeof requestId === 'string' ? requestId : undefined,
  };
}

/** A backend may name the argument that the entries came in. */
function withinInput({ path, ...rest }: FieldFailure): FieldFailure {
  return { path: path.replace(/^input\./, ''), ...rest };
}

function firstGraphqlError(error: unknown): GraphqlErrorLike | undefined {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors)) return undefined;
  return error.errors[0] as GraphqlErrorLike | undefined;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'SP-HOST-001';
}
