/** What the workbench asks first. */
export const workbenchData = [{ at: '/workbench', operation: 'ReadWorkbench' }] as const;
