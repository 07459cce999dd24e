import { addDecimals, negateDecimal } from '@suanpan/money/proportion';
import { readAvailable } from '#application/read-available.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf, type RequestContext } from '../request-context.ts';

/** Returns how much of a product is reserved in a warehouse, or in all of them. */
async function reservedIn(context: RequestContext, productId: string, warehouseId: string | null): Promise<string> {
  const places = await scopeOf(context).loaders.holds.reservedOfProduct.load(productId);
  const own = places.filter((place) => warehouseId === null || place.warehouseId === warehouseId);
  return own.reduce((sum, { reserved }) => addDecimals(sum, reserved), '0');
}

const availableOf = (quantity: string, reserved: string): string => addDecimals(quantity, negateDecimal(reserved));

builder.objectFields('StockBalance', (t) => ({
  reserved: t.field({
    type: 'Decimal',
    description: 'How much of it is reserved for approved orders now.',
    resolve: ({ productId }, _args, context) => reservedIn(context, productId, null),
  }),
  available: t.field({
    type: 'Decimal',
    description: "How much of it is nobody else's: what there is less what is reserved now.",
    resolve: async ({ productId, quantity }, _args, context) => availableOf(quantity, await reservedIn(context, productId, null)),
  }),
}));

builder.objectFields('WarehouseStock', (t) => ({
  reserved: t.field({
    type: 'Decimal',
    description: 'How much of it is reserved for approved orders now.',
    resolve: ({ productId, warehouseId }, _args, context) => reservedIn(context, productId, warehouseId),
  }),
  available: t.field({
    type: 'Decimal',
    description: "How much of it is nobody else's: what there is less what is reserved now.",
    resolve: async ({ productId, warehouseId, quantity }, _args, context) =>
      availableOf(quantity, await reservedIn(context, productId, warehouseId)),
  }),
}));

builder.objectType('AvailableStock', {
  description: 'How much of a product an order could have now.',
  fields: (t) => ({
    productId: t.exposeID('productId', { description: 'Which product.' }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'What lies there less what is reserved.' }),
  }),
});

builder.queryField('availableStock', (t) =>
  t.field({
    type: ['AvailableStock'],
    description: 'How much of some products lies in a warehouse and is not reserved; those that never lay there are left out.',
    args: {
      warehouseId: t.arg.id({ required: true, description: 'Which warehouse.' }),
      productIds: t.arg.idList({ required: true, description: 'Which products, at most 500.' }),
    },
    resolve: async (_root, wish, context) => [...(await readAvailable(workOf(context), wish))],
  }),
);
