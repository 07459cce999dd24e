import type { CustomerScope } from './permission.ts';

/** Over what of the company a member's rights hold; of an owner none of it limits anything. */
export interface MemberLimits {
  /** What was set for the member; as the roles say when null. */
  readonly customerScope: CustomerScope | null;
  /** The department the member is in; null for none. */
  readonly departmentId: string | null;
  /** The warehouses the member sees; every one when null. */
  readonly warehouseIds: readonly string[] | null;
  /** The cash accounts the member works with; every one when null. */
  readonly cashAccountIds: readonly string[] | null;
  /** Whether what goods cost is kept from the member, whatever the roles say. */
  readonly hideCosts: boolean;
  /** Whether what is sold and bought for is kept from the member, whatever the roles say. */
  readonly hidePrices: boolean;
}

/** The limits of who has none beyond what the roles say. */
export const noLimits: MemberLimits = {
  customerScope: null,
  departmentId: null,
  warehouseIds: null,
  cashAccountIds: null,
  hideCosts: false,
  hidePrices: false,
};
