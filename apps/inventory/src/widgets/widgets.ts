import { Widget as Deliveries } from './Deliveries.tsx';
import { Widget as StockAlerts } from './StockAlerts.tsx';

/** The cards of the app; one file, as each costs every page of the product its name. */
export const widgets = { Deliveries, StockAlerts };
