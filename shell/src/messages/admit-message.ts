import { ProtocolError } from '@suanpan/protocol/errors';
import { type GenericSchema, safeParse } from 'valibot';

/** How much a message may hold: what is larger belongs on the server, with its reference in the message. */
const limits = { depth: 24, values: 20_000, characters: 500_000 };

/** Whose message it is, for what is said when it is bad. */
export interface AdmissionSubject {
  /** What was tried, e.g. `publish`. */
  readonly action: string;
  readonly topic: string;
  readonly app: string;
}

/**
 * Returns a message as its contract says, frozen, so that no reader can change what another reads.
 *
 * Throws SP-MSG-002 when it is not what the contract says, SP-MSG-008 when it is too large or contains itself.
 */
export function admitMessage<T>(schema: GenericSchema<unknown, T>, value: unknown, subject: AdmissionSubject): T {
  const result = parse(schema, value, subject);
  if (!result.success) {
    const [issue] = result.issues;
    throw new ProtocolError('SP-MSG-002', `Cannot ${subject.action} "${subject.topic}": the message is not as its contract says`, {
      facts: { app: subject.app, field: issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole', why: issue.message },
    });
  }
  if (typeof result.output === 'string') checkText(result.output, { values: 0, characters: 0, subject });
  if (isComposite(result.output)) freeze(result.output, 1, { values: 0, characters: 0, subject });
  return result.output;
}

const strictly = { abortPipeEarly: true } as const;

/** A schema that takes anything anywhere follows a circle until the stack ends. */
function parse<T>(schema: GenericSchema<unknown, T>, value: unknown, subject: AdmissionSubject) {
  try {
    return safeParse(schema, value, strictly);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(subject, 'it contains itself');
    throw error;
  }
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

interface Sum {
  values: number;
  characters: number;
  readonly subject: AdmissionSubject;
}

/** Freezes a message from the outside in, which ends at what contains itself by its depth. */
function freeze(value: object, depth: number, sum: Sum): void {
  if (depth > limits.depth) throw tooLarge(sum.subject, `it is deeper than ${limits.depth} levels, or contains itself`);
  for (const key in value) {
    const field: unknown = value[key as keyof typeof value];
    sum.values += 1;
    if (sum.values > limits.values) throw tooLarge(sum.subject, `it holds more than ${limits.values} values`);
    if (typeof field === 'string') checkText(field, sum);
    else if (isComposite(field)) freeze(field, depth + 1, sum);
  }
  Object.freeze(value);
}

function checkText(text: string, sum: Sum): void {
  sum.characters += text.length;
  if (sum.characters > limits.characters) throw tooLarge(sum.subject, `its texts are longer than ${limits.characters} characters`);
}

function tooLarge({ action, topic, app }: AdmissionSubject, why: string): ProtocolError {
  return new ProtocolError('SP-MSG-008', `Cannot ${action} "${topic}": ${why}`, { facts: { app } });
}
