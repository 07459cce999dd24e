import { orderStatuses } from '#business/sales/sales-order.ts';
import { accountCategories, balanceDirections } from '#core/account/account.ts';
import { builder } from '../builder.ts';

/** The languages, under the names GraphQL allows. */
export const LocaleEnum = builder.enumType('Locale', {
  description: 'The languages of the product.',
  values: {
    zh_CN: { value: 'zh-CN', description: 'Simplified Chinese, the default.' },
    en_US: { value: 'en-US', description: 'English.' },
  } as const,
});

/** Which way a list is sorted. */
export const SortDirectionEnum = builder.enumType('SortDirection', {
  description: 'Which way a list is sorted.',
  values: { ASC: { description: 'Smallest, earliest or first first.' }, DESC: { description: 'Largest, latest or last first.' } } as const,
});

/** The state of an order. */
export const OrderStatusEnum = builder.enumType('OrderStatus', {
  description: 'The state of an order: draft (草稿), submitted (待审核), approved (已审核), closed (已关闭) or void (已作废).',
  values: orderStatuses,
});

/** How far an order is carried out. */
export const OrderExecutionEnum = builder.enumType('OrderExecution', {
  description: 'How far an order is carried out: not at all (未出货, 未入库), in part (部分出货, 部分入库) or wholly (全部出货, 全部入库).',
  values: ['NONE', 'PARTIAL', 'FULL'] as const,
});

/** What can be done with an order. */
export const OrderActionEnum = builder.enumType('OrderAction', {
  description: 'What can be done with an order.',
  values: ['EDIT', 'SUBMIT', 'APPROVE', 'CANCEL', 'CLOSE'] as const,
});

/** What was done to an order. */
export const HistoryActionEnum = builder.enumType('HistoryAction', {
  description: 'What was done to an order.',
  values: ['CREATED', 'EDITED', 'SUBMITTED', 'APPROVED', 'CANCELLED', 'CLOSED', 'COMPLETED', 'REOPENED'] as const,
});

/** What orders can be sorted by. */
export const SalesOrderSortFieldEnum = builder.enumType('SalesOrderSortField', {
  description: 'What orders can be sorted by; customers by the pinyin of their name, orders without a delivery date as the latest.',
  values: ['DATE', 'NUMBER', 'CUSTOMER', 'GROSS', 'DELIVERY_DATE'] as const,
});

/** What purchase orders can be sorted by. */
export const PurchaseOrderSortFieldEnum = builder.enumType('PurchaseOrderSortField', {
  description: 'What purchase orders can be sorted by; suppliers by the pinyin of their name, orders without a day as the latest.',
  values: ['DATE', 'NUMBER', 'SUPPLIER', 'GROSS', 'DELIVERY_DATE'] as const,
});

/** What customers can be sorted by. */
export const CustomerSortFieldEnum = builder.enumType('CustomerSortField', {
  description: 'What customers can be sorted by; names by their pinyin, customers without orders as the earliest.',
  values: ['CODE', 'NAME', 'ORDERED_GROSS', 'LAST_ORDER_DATE'] as const,
});

/** What products can be sorted by. */
export const ProductSortFieldEnum = builder.enumType('ProductSortField', {
  description: 'What products can be sorted by; names by their pinyin.',
  values: ['CODE', 'NAME', 'PRICE'] as const,
});

/** The groups of the chart of accounts. */
export const AccountCategoryEnum = builder.enumType('AccountCategory', {
  description:
    'The groups of the chart of accounts: assets (资产), liabilities (负债), equity (所有者权益), cost (成本), income and expenses (损益).',
  values: accountCategories,
});

/** The side on which an account's balance usually stands. */
export const BalanceDirectionEnum = builder.enumType('BalanceDirection', {
  description: "The side on which an account's balance usually stands: debit (借) or credit (贷).",
  values: balanceDirections,
});

/** What waits to be done. */
export const WorkbenchTaskKindEnum = builder.enumType('WorkbenchTaskKind', {
  description: 'What waits to be done.',
  values: ['DRAFT_ORDERS', 'ORDERS_TO_APPROVE', 'DELIVERIES_OVERDUE', 'DELIVERIES_TODAY'] as const,
});

/** What a member is in a company. */
export const MemberRoleEnum = builder.enumType('MemberRole', {
  description: 'What a member is in a company; one may be several.',
  values: {
    OWNER: { value: 'owner', description: '老板: everything, members and settings included.' },
    ACCOUNTANT: { value: 'accountant', description: '会计: the books, and everything to read.' },
    CASHIER: { value: 'cashier', description: '出纳: money, and sales to read.' },
    SALES: { value: 'sales', description: '销售: the own customers and orders.' },
    PURCHASING: { value: 'purchasing', description: '采购: suppliers and purchase prices.' },
    WAREHOUSE: { value: 'warehouse', description: '仓管: goods, without cost.' },
  } as const,
});

/** Over what of the sales a member's rights hold. */
export const CustomerScopeEnum = builder.enumType('CustomerScope', {
  description: "Over what of the sales a member's rights hold.",
  values: {
    OWN: { value: 'own', description: 'The customers and documents they sell to.' },
    DEPARTMENT: { value: 'department', description: 'Those of everybody in their department; their own where they are in none.' },
    ALL: { value: 'all', description: 'All of them; always so for an owner.' },
  } as const,
});

/** What has become of an invitation. */
export const InvitationStateEnum = builder.enumType('InvitationState', {
  description: 'What has become of an invitation.',
  values: {
    OPEN: { value: 'open', description: 'It can be used.' },
    USED: { value: 'used', description: 'It has made somebody a member.' },
    REVOKED: { value: 'revoked', description: 'It was taken back.' },
    EXPIRED: { value: 'expired', description: 'Nobody used it within seven days.' },
  } as const,
});

/** What a session's device is. */
export const DeviceKindEnum = builder.enumType('DeviceKind', {
  description: 'What a device is, as far as its browser says.',
  values: {
    DESKTOP: { value: 'desktop', description: 'A computer.' },
    PHONE: { value: 'phone', description: 'A phone.' },
    TABLET: { value: 'tablet', description: 'A tablet.' },
    UNKNOWN: { value: 'unknown', description: 'It does not say.' },
  } as const,
});

/** What can be done to rows. */
export const AuditActEnum = builder.enumType('AuditAct', {
  description: 'What was done to rows.',
  values: {
    INSERT: { value: 'insert', description: 'They were written.' },
    UPDATE: { value: 'update', description: 'They were changed.' },
    DELETE: { value: 'delete', description: 'They were removed.' },
  } as const,
});
