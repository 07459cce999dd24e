import { domainFields } from './domain-field-table.ts';

/** The gateway's own, or a domain. */
export type FieldOwner = keyof typeof domainFields;

/** A domain, which a process of its own may serve. */
export type Domain = Exclude<FieldOwner, 'gateway'>;

/** All domains. */
export const domains = Object.keys(domainFields).filter((name) => name !== 'gateway') as readonly Domain[];

const owners: ReadonlyMap<string, FieldOwner> = new Map(
  Object.entries(domainFields).flatMap(([owner, fields]) => fields.map((field) => [field, owner as FieldOwner] as const)),
);

/** Returns who answers a root field; undefined for one that is not in the table. */
export function ownerOf(field: string): FieldOwner | undefined {
  return owners.get(field);
}
