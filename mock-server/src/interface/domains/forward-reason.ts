/**
 * Why what belongs to another process is not answered.
 *
 * - `domain-unavailable`: no process that serves the domain answers; nothing was done.
 * - `deadline-passed`: it took longer than whoever asked waits; a change was rolled back.
 * - `outcome-unknown`: a change was sent, and its answer never came.
 */
export type ForwardReason = 'domain-unavailable' | 'deadline-passed' | 'outcome-unknown';
