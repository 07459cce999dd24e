import { noticeConsumers } from '#application/notices/notice-consumers.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';

/** Who handles messages in this program: each domain's consumers are named here, and nowhere else. */
export const messageConsumers: readonly MessageConsumer[] = [...noticeConsumers(randomIds(systemClock))];
