/** Which way goods go, as addresses have it. */
export const deliveryWays = ['out', 'in'] as const;

/** Which way goods go. */
export type DeliveryWay = (typeof deliveryWays)[number];

/** What the backend calls them. */
export const kindOfWay = { out: 'SHIP', in: 'RECEIVE' } as const;
