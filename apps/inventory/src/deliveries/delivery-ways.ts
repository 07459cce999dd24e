/** Which way goods go, as addresses have it. */
export const deliveryWays = ['out', 'in'] as const;

/** Which way goods go. */
export type DeliveryWay = (typeof deliveryWays)[number];

/** What the backend calls them. */
export const kindOfWay = { out: 'SHIP', in: 'RECEIVE' } as const;

/** What the list shows, as addresses have it: what is open of each way, or what was handed over. */
export const deliveryLists = [...deliveryWays, 'done'] as const;

/** What the list shows. */
export type DeliveryListName = (typeof deliveryLists)[number];

/** What became of something that was handed over, as the backend calls it. */
export const handOverStatuses = ['DRAFT', 'APPROVED', 'VOID'] as const;
