/** The groups of the navigation, in the order in which the frame shows them. */
export const navigationGroups = ['home', 'business', 'finance', 'reports', 'company'] as const;
