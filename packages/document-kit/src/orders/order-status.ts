/** The states of an order, in the order of its life; one that is void stopped somewhere. */
export const orderStatuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED', 'VOID'] as const;

/** The state of an order. */
export type OrderStatus = (typeof orderStatuses)[number];

/** How far an order is carried out, by what was made from it. */
export type OrderExecution = 'NONE' | 'PARTIAL' | 'FULL';
