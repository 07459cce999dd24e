/** What Nx must be told so that it stays on this machine, in the foreground and silent. */
export const nxEnvironment = Object.freeze({ NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' });
