import { DeliveryPages } from './DeliveryPages.tsx';
import { OtherStockPages } from './OtherStockPages.tsx';

/** The pages that whoever looks at stock need not wait for; one file, as each costs every page of the product its name. */
export const laterPages = { DeliveryPages, OtherStockPages };
