/** A draft that is changed, in the version that its editor saw. */
export interface EditedDraft {
  readonly id: string;
  readonly version: number;
}

/** Returns under which name what is typed is kept on this device: another one for each draft, and for its each version. */
export function keptAs(kind: 'RECEIPT' | 'PAYMENT' | 'advance' | 'transfer' | 'expense', edited: EditedDraft | null): string {
  return edited ? `${kind}:${edited.id}:${edited.version}` : `${kind}:new`;
}
