/** The types of documents of the books that this app keeps. */
export const saleTypes = ['SALE', 'SALE_RETURN'] as const;
