import { isHeldAcross } from '#application/approve-across.ts';
import { noticeConsumers } from '#application/notices/notice-consumers.ts';
import { tellWhatIsKept } from '#application/tell-what-is-kept.ts';
import type { Services } from '#interface/services.ts';
import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';

/** Returns who handles messages in this program: each domain's consumers are named here, and nowhere else. */
export function messageConsumers({
  runTcc,
  keptElsewhere,
  ids,
}: Pick<Services, 'runTcc' | 'keptElsewhere' | 'ids'>): readonly MessageConsumer[] {
  return [...noticeConsumers(ids), ...(isHeldAcross(keptElsewhere) ? [tellWhatIsKept(runTcc)] : [])];
}
