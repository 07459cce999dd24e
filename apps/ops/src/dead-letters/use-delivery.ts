import { useMutation } from '@apollo/client/react';
import { useAct } from '../app/use-act.ts';
import { useQuietQuery } from '../app/use-quiet-query.ts';
import { DropDeadLetterDocument } from '../data/drop-dead-letter.generated.ts';
import { ListDeadLettersDocument } from '../data/list-dead-letters.generated.ts';
import { ReadDeliveryDocument } from '../data/read-delivery.generated.ts';
import { ReplayDeadLettersDocument } from '../data/replay-dead-letters.generated.ts';
import type { DeliveryKey } from './dead-letter-form.ts';

const again = { refetchQueries: [ListDeadLettersDocument, ReadDeliveryDocument], awaitRefetchQueries: true };

/** How often the state of an open message is looked at: whoever replays it waits for what becomes of it. In milliseconds. */
const lookMs = 1_000;

/** A message of a consumer, read again and again, and the ways to decide on it. */
export function useDelivery(key: DeliveryKey) {
  const { companyId, consumer, messageId } = key;
  const { data, error, refetch } = useQuietQuery(ReadDeliveryDocument, { variables: { companyId, consumer, messageId }, everyMs: lookMs });
  const [replay] = useMutation(ReplayDeadLettersDocument, again);
  const [drop] = useMutation(DropDeadLetterDocument, again);
  const act = useAct();
  return {
    message: data?.platformMessage ?? null,
    isRead: data !== undefined,
    error,
    refetch: () => void refetch(),
    act,
    replay: (reason: string) =>
      act.run(async () => void (await replay({ variables: { filter: { companyId, consumer, messageId }, reason } }))),
    drop: (reason: string) => act.run(async () => void (await drop({ variables: { companyId, consumer, messageId, reason } }))),
  };
}
