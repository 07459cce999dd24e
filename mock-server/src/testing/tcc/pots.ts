import type { Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Participant } from '#kernel/tcc/participant.ts';

/** What is moved between pots in these tests. */
export interface Amount {
  readonly pot: string;
  readonly amount: number;
}

type PotParticipant = Participant<{ readonly pot: string; readonly amount: number }, { readonly pot: string; readonly amount: number }>;

/** Made by whoever owns the database; the kernel knows nothing of it. */
export const potTable = `
CREATE TABLE pot (
  tenant_id uuid NOT NULL REFERENCES tenant, name text NOT NULL,
  free bigint NOT NULL CHECK (free >= 0), frozen bigint NOT NULL DEFAULT 0 CHECK (frozen >= 0),
  PRIMARY KEY (tenant_id, name)
);
CALL protect_tenant_table('pot');
GRANT SELECT, INSERT, UPDATE ON pot TO suanpan_app;`;

/** Takes out of a pot. */
export const take: PotParticipant = {
  name: 'take',
  async try(tx, { pot, amount }) {
    const found = await change(tx, { pot, amount }, 'free = free - $2, frozen = frozen + $2 WHERE name = $1 AND free >= $2');
    if (!found) throw new Refusal('pot-empty', { pot });
    return { pot, amount };
  },
  confirm: (tx, tried) => mustChange(tx, tried, 'frozen = frozen - $2'),
  cancel: (tx, tried) => mustChange(tx, tried, 'frozen = frozen - $2, free = free + $2'),
};

/** Puts into a pot. */
export const give: PotParticipant = {
  name: 'give',
  async try(tx, { pot, amount }) {
    await mustChange(tx, { pot, amount }, 'frozen = frozen + $2');
    return { pot, amount };
  },
  confirm: (tx, tried) => mustChange(tx, tried, 'frozen = frozen - $2, free = free + $2'),
  cancel: (tx, tried) => mustChange(tx, tried, 'frozen = frozen - $2'),
};

/** Refuses whatever it is asked. */
export const refuse: PotParticipant = {
  name: 'refuse',
  try: (_tx, { pot }) => Promise.reject(new Refusal('pot-closed', { pot })),
  confirm: () => Promise.reject(new Error('Nothing was reserved here')),
  cancel: () => Promise.reject(new Error('Nothing was reserved here')),
};

async function mustChange(tx: Transaction, amount: Amount, assignments: string): Promise<void> {
  if (!(await change(tx, amount, `${assignments} WHERE name = $1`))) throw new Error(`There is no pot "${amount.pot}"`);
}

async function change(tx: Transaction, { pot, amount }: Amount, assignments: string): Promise<boolean> {
  return (await tx.rows(`UPDATE pot SET ${assignments} RETURNING name`, [pot, amount])).length > 0;
}
