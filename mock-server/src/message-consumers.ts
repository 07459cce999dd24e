import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';

/** Who handles messages in this program: each domain's consumers are named here, and nowhere else. */
export const messageConsumers: readonly MessageConsumer[] = [];
