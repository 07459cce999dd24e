import { periodTopic, type PeriodChangedV1 } from '#business/ledger/period-message.ts';
import { orderTopic, type OrderChangedV1 } from '#business/sales/order-message.ts';
import { purchaseOrderTopic, type PurchaseOrderChangedV1 } from '#business/purchasing/purchase-order-message.ts';
import { documentAccess } from '#business/trade/document-access.ts';
import { documentTopic, type DocumentChangedV1 } from '#business/trade/document-message.ts';
import { insertNotices } from '#core/notice/notice-store.ts';
import type { NoticeKind, NoticeSubject } from '#core/notice/notice.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';
import type { Message } from '#kernel/messages/message.ts';
import { findReceivers } from './notice-receivers.ts';

/** Returns who tells members of what others did with orders, documents and months. */
export function noticeConsumers(ids: Ids): readonly MessageConsumer[] {
  const consumer = (name: string, topic: string, tell: Tell): MessageConsumer => ({
    name,
    topic,
    versions: [1],
    // A later notice of the same thing is worth telling, whatever became of an earlier one.
    afterDead: 'go-on',
    async handle(tx, message) {
      const told = await tell(tx, message);
      if (told !== null) await insertNotices(tx, told.receivers, { subject: told.subject, messageId: message.id, ids });
    },
  });
  return [
    consumer('order-notices', orderTopic, tellOfOrder),
    consumer('purchase-order-notices', purchaseOrderTopic, tellOfPurchaseOrder),
    consumer('document-notices', documentTopic, tellOfDocument),
    consumer('period-notices', periodTopic, tellOfPeriod),
  ];
}

/** Who is told of what; null when nobody is. */
type Tell = (
  tx: Transaction,
  message: Message,
) => Promise<{ readonly receivers: readonly string[]; readonly subject: NoticeSubject } | null>;

const orderKinds: Partial<Readonly<Record<OrderChangedV1['action'], NoticeKind>>> = {
  SUBMIT: 'ORDER_SUBMITTED',
  APPROVE: 'ORDER_APPROVED',
  CANCEL: 'ORDER_CANCELLED',
};

async function tellOfOrder(tx: Transaction, { payload, occurredAt: at }: Message) {
  const { orderId, number, action, memberId: actorId = null } = payload as OrderChangedV1;
  const kind = orderKinds[action];
  const [order] = await tx.rows<{ readonly makers: readonly string[]; readonly note: string }>(
    `SELECT ARRAY[created_by, salesperson_id] AS makers, coalesce(void_reason, '') AS note FROM sales_order WHERE id = $1`,
    [orderId],
  );
  if (kind === undefined || order === undefined) return null;
  const receivers = await findReceivers(
    tx,
    action === 'SUBMIT'
      ? { permission: 'sales.order.approve', except: actorId }
      : { permission: 'sales.order.read', among: order.makers, except: actorId },
  );
  const note = action === 'CANCEL' ? order.note : '';
  return { receivers, subject: { kind, subjectType: 'SALES_ORDER', subjectId: orderId, label: number, note, actorId, at } };
}

/** Who works in other warehouses alone does not see the order, and is not told of it. */
const seers = `SELECT m.id FROM member m WHERE m.warehouse_ids IS NULL OR o.warehouse_id = ANY(m.warehouse_ids) OR 'owner' = ANY(m.roles)`;

async function tellOfPurchaseOrder(tx: Transaction, { payload, occurredAt: at }: Message) {
  const { orderId, number, action, memberId: actorId } = payload as PurchaseOrderChangedV1;
  const kind = orderKinds[action];
  const [order] = await tx.rows<{ readonly maker: string; readonly seers: readonly string[]; readonly note: string }>(
    `SELECT created_by AS maker, ARRAY(${seers}) AS seers, coalesce(void_reason, '') AS note FROM purchase_order o WHERE id = $1`,
    [orderId],
  );
  if (kind === undefined || order === undefined) return null;
  const receivers = await findReceivers(
    tx,
    action === 'SUBMIT'
      ? { permission: 'purchasing.order.approve', among: order.seers, except: actorId }
      : { permission: 'purchasing.order.read', among: order.seers.filter((id) => id === order.maker), except: actorId },
  );
  const note = action === 'CANCEL' ? order.note : '';
  return { receivers, subject: { kind, subjectType: 'PURCHASE_ORDER', subjectId: orderId, label: number, note, actorId, at } };
}

/** Who made a document, unless they work with other cash accounts alone by now. */
const maker = `SELECT d.created_by AS id FROM document d JOIN member m ON m.tenant_id = d.tenant_id AND m.id = d.created_by
  WHERE d.id = $1 AND (m.cash_account_ids IS NULL OR 'owner' = ANY(m.roles) OR d.type = 'SALE' OR d.cash_account_id IS NULL
    OR d.cash_account_id = ANY(m.cash_account_ids) OR d.target_cash_account_id = ANY(m.cash_account_ids))`;

async function tellOfDocument(tx: Transaction, { payload, occurredAt: at }: Message) {
  const { documentId, number, type, memberId: actorId, reason: note } = payload as DocumentChangedV1;
  const makers = await tx.rows<{ readonly id: string }>(maker, [documentId]);
  const receivers = await findReceivers(tx, { permission: documentAccess[type].read, among: makers.map(({ id }) => id), except: actorId });
  const subject: NoticeSubject = { kind: 'DOCUMENT_VOIDED', subjectType: type, subjectId: documentId, label: number, note, actorId, at };
  return { receivers, subject };
}

async function tellOfPeriod(tx: Transaction, { payload, occurredAt: at }: Message) {
  const { month, action, memberId: actorId, reason: note } = payload as PeriodChangedV1;
  const receivers = await findReceivers(tx, { permission: 'books.period.close', except: actorId });
  const kind: NoticeKind = action === 'CLOSE' ? 'PERIOD_CLOSED' : 'PERIOD_REOPENED';
  return { receivers, subject: { kind, subjectType: 'PERIOD', subjectId: month, label: month, note, actorId, at } };
}
