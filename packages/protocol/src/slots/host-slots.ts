/** A widget that a slot has for the signed-in person. */
export interface SlotWidget {
  readonly app: string;
  readonly name: string;
  /** In the language of the page. */
  readonly title: string;
  readonly order: number;
  readonly size: { readonly rows: number };
}

/** What a slot tells its widgets, e.g. which document is open. Texts only, as two releases that never met must agree on it. */
export type SlotContext = Readonly<Record<string, string>>;

/** Places in which other apps show their widgets. */
export interface HostSlots {
  /** Returns the widgets that a slot of this app has for this person, in their order. Nothing is loaded by asking. */
  widgetsIn(slot: string): readonly SlotWidget[];
  /**
   * Shows the widgets of a slot in `element`: the room for each is there at once, its code comes later. Returns the way to take them off.
   *
   * An app fills only the slots that its `app.config.ts` declares.
   */
  fill(element: HTMLElement, slot: string, options?: { readonly context?: SlotContext }): () => void;
}
