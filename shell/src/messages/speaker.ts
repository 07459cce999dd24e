import type { DeclaredMessages } from '@suanpan/protocol/declared-messages';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { MessageContract } from '@suanpan/protocol/message-contract';
import type { MessageFacts } from '@suanpan/protocol/host-messages';

/** An app as the page knows it where messages are concerned. */
export interface Speaker {
  readonly app: string;
  readonly release: string;
  readonly declared: DeclaredMessages;
}

/** Where facts come from. */
export interface FactSources {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly traceparent: () => string;
}

/** Throws SP-MSG-001 when an app has not declared this side of a topic. */
export function checkDeclared({ app, release, declared }: Speaker, side: keyof DeclaredMessages, { name, version }: MessageContract): void {
  const found = declared[side][name];
  if (found?.version === version) return;
  throw new ProtocolError('SP-MSG-001', `Cannot use "${name}" for the app "${app}": its release does not declare it under ${side}`, {
    facts: { release, used: String(version), declared: found ? String(found.version) : 'not at all' },
  });
}

/** The facts of a message, of which there is one for each: it holds what it needs to tell them, and makes the rest when it is first read. */
export class StampedFacts implements MessageFacts {
  readonly #contract: MessageContract;
  readonly #speaker: Pick<Speaker, 'app' | 'release'>;
  readonly #sources: FactSources;
  readonly #moment: number;
  #id: string | undefined;
  #traceparent: string | undefined;

  constructor(contract: MessageContract, speaker: Pick<Speaker, 'app' | 'release'>, sources: FactSources) {
    this.#contract = contract;
    this.#speaker = speaker;
    this.#sources = sources;
    this.#moment = sources.now();
  }

  get topic(): string {
    return this.#contract.name;
  }

  get version(): number {
    return this.#contract.version;
  }

  get app(): string {
    return this.#speaker.app;
  }

  get release(): string {
    return this.#speaker.release;
  }

  get isFromOtherTab(): boolean {
    return false;
  }

  get at(): string {
    return new Date(this.#moment).toISOString();
  }

  get id(): string {
    this.#id ??= this.#sources.newId();
    return this.#id;
  }

  get traceparent(): string {
    this.#traceparent ??= this.#sources.traceparent();
    return this.#traceparent;
  }
}
