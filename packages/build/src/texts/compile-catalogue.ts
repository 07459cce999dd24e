import { ProtocolError } from '@suanpan/protocol/errors';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** Texts as the run time wants them: lists of tokens. */
export type CompiledCatalogue = Readonly<Record<string, CompiledMessage>>;

/** Returns the JSON catalogue `json` with its ICU messages compiled, so that no parser is shipped; throws SP-BUILD-004. */
export function compileCatalogue(json: string, source: string): CompiledCatalogue {
  const texts: unknown = parse(json, source);
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) throw refusal(source, 'it is not an object of texts');
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compile(key, text, source)]));
}

function compile(key: string, text: unknown, source: string): CompiledMessage {
  if (typeof text !== 'string') throw refusal(source, `"${key}" is not a text`);
  try {
    return compileMessageOrThrow(text);
  } catch (error) {
    throw refusal(source, `"${key}" is not a valid message`, error);
  }
}

function parse(json: string, source: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw refusal(source, 'it is not JSON', error);
  }
}

function refusal(source: string, why: string, cause?: unknown): ProtocolError {
  return new ProtocolError('SP-BUILD-004', `Cannot compile the texts "${source}": ${why}`, { cause });
}
