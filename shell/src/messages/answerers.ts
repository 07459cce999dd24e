import { ProtocolError } from '@suanpan/protocol/errors';
import type { QuestionFacts } from '@suanpan/protocol/host-messages';
import type { RequestContract } from '@suanpan/protocol/message-contract';
import type { Speaker } from './speaker.ts';

/** An app that answers a request. */
export interface Answering {
  readonly speaker: Speaker;
  readonly contract: RequestContract;
  readonly answerer: (input: never, facts: QuestionFacts) => unknown;
}

/** Which answerer is wanted: whoever answers a topic, or one app by name. */
export interface WantedAnswerer {
  readonly topic: string;
  readonly app?: string | undefined;
}

/** Who answers what on this page. */
export interface Answerers {
  /** Throws SP-MSG-010 when somebody answers already what only one may. Returns the way to stop. */
  add(answering: Answering): () => void;
  presently(wanted: WantedAnswerer): Answering | undefined;
  /** Called when somebody begins to answer. */
  readonly added: Set<() => void>;
}

/** Makes the list of a page. */
export function createAnswerers(): Answerers {
  const present: Answering[] = [];
  const added = new Set<() => void>();
  const presently = ({ topic, app }: WantedAnswerer): Answering | undefined =>
    present.find(({ contract, speaker }) => contract.name === topic && (app === undefined || speaker.app === app));
  return {
    presently,
    added,
    add(mine) {
      const { name, isAskedOfEach } = mine.contract;
      const other = presently({ topic: name, app: isAskedOfEach ? mine.speaker.app : undefined });
      if (other) throw alreadyAnswered(mine, other.speaker);
      present.push(mine);
      for (const look of added) look();
      return () => {
        const index = present.indexOf(mine);
        if (index >= 0) present.splice(index, 1);
      };
    },
  };
}

function alreadyAnswered({ contract, speaker }: Answering, answerer: Speaker): ProtocolError {
  return new ProtocolError('SP-MSG-010', `Cannot answer "${contract.name}" by the app "${speaker.app}": another app answers it`, {
    facts: { answerer: answerer.app, release: answerer.release },
  });
}
