/** What only operators of the platform may do, whatever they are in a company; no role has it. */
export const platformPermission = 'platform.operate';
