/** What is known of a widget on the page. */
export interface WidgetRecord {
  /** Tells mounts of one widget apart. */
  readonly id: number;
  readonly slot: string;
  /** Whose slot it is: an app, or the shell. */
  readonly owner: string;
  readonly app: string;
  readonly release: string;
  readonly widget: string;
  state: 'loading' | 'mounted' | 'failed';
  /** From the beginning of its load until it was there. */
  milliseconds?: number;
  /** The code of its fault, where it failed. */
  fault?: string;
}
