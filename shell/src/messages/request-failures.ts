import { ProtocolError } from '@suanpan/protocol/errors';
import type { Refusal } from '@suanpan/protocol/host-messages';
import type { RequestContract } from '@suanpan/protocol/message-contract';
import type { Speaker } from './speaker.ts';

export function nobodyAnswers({ name }: RequestContract, app: string): ProtocolError {
  return new ProtocolError('SP-MSG-004', `Cannot ask "${name}": nobody answers it`, { facts: { app } });
}

export function tooLate({ name, deadlineMs }: RequestContract, app: string): ProtocolError {
  return new ProtocolError('SP-MSG-005', `Cannot ask "${name}": no answer came in time`, { facts: { app, deadline: `${deadlineMs} ms` } });
}

export function refused({ name }: RequestContract, { refused: reason }: Refusal, answerer: Speaker): ProtocolError {
  return new ProtocolError('SP-MSG-006', `Cannot ask "${name}": it was refused`, { facts: { reason, answerer: answerer.app } });
}

export function answererFailed({ name }: RequestContract, answerer: Speaker, cause: unknown): ProtocolError {
  return new ProtocolError('SP-MSG-007', `Cannot ask "${name}": the app that answers it failed`, {
    facts: { answerer: answerer.app, release: answerer.release, error: String(cause) },
    cause,
  });
}

export function versionsApart(asked: RequestContract, answered: RequestContract, answerer: Speaker): ProtocolError {
  return new ProtocolError('SP-MSG-003', `Cannot ask "${asked.name}": the versions of its two sides do not meet`, {
    facts: { asks: String(asked.version), answers: String(answered.version), answerer: answerer.app },
  });
}
