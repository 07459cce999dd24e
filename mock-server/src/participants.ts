import { reserveStockParticipant } from '#business/inventory/reserve-stock.ts';
import { holdCreditParticipant } from '#business/money/hold-credit.ts';
import { approveOrderParticipant } from '#business/sales/approve-order.ts';
import type { Domain } from '#interface/domains/domain-fields.ts';
import type { Participant } from '#kernel/tcc/participant.ts';

/** A participant of TCC, and the domain whose processes serve it. */
export interface DomainParticipant {
  readonly domain: Domain;
  readonly participant: Participant;
}

/** The participants of TCC in this program; a module that can reserve something adds its own. */
export const participants: readonly DomainParticipant[] = [
  { domain: 'sales', participant: approveOrderParticipant },
  { domain: 'money', participant: holdCreditParticipant },
  { domain: 'inventory', participant: reserveStockParticipant },
];
