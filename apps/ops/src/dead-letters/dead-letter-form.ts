import { listForm } from '@suanpan/app-kit/list-form';

/** What the list of dead letters keeps in its address: what narrows it, and which one is open. */
export const deadLetterForm = listForm({
  filters: { consumer: 'text', topic: 'text', code: 'text', company: 'text', one: 'text' },
  sorts: ['OCCURRED'],
});

/** What names a message in the inbox of a consumer. */
export interface DeliveryKey {
  readonly companyId: string;
  readonly consumer: string;
  readonly messageId: string;
}

/** Writes which message is open as the address has it. */
export function keyText({ companyId, consumer, messageId }: DeliveryKey): string {
  return [companyId, consumer, messageId].join('~');
}

/** Returns which message is open; null when the address names none. */
export function keyIn(text: string): DeliveryKey | null {
  const [companyId = '', consumer = '', messageId = '', ...others] = text.split('~');
  return companyId === '' || consumer === '' || messageId === '' || others.length > 0 ? null : { companyId, consumer, messageId };
}
