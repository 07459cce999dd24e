import { isHeldAcross } from '#application/approve-across.ts';
import { tellWhatIsKept } from '#application/tell-what-is-kept.ts';
import type { Services } from '#interface/services.ts';
import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';

/** Returns who handles messages in this program: each domain's consumers are named here, and nowhere else. */
export function messageConsumers({ runTcc, keptElsewhere }: Pick<Services, 'runTcc' | 'keptElsewhere'>): readonly MessageConsumer[] {
  return isHeldAcross(keptElsewhere) ? [tellWhatIsKept(runTcc)] : [];
}
