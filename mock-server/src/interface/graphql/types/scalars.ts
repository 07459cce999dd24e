import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';

builder.scalarType('Decimal', {
  description: 'A decimal number as a string, e.g. "1280.50". Money has 2 places, quantities up to 4, prices up to 6. Never a float.',
  serialize: (value) => value,
  parseValue: (value) => textOf('Decimal', value),
});

builder.scalarType('Date', {
  description: 'A calendar day in the company\'s time zone, ISO 8601, e.g. "2026-11-23".',
  serialize: (value) => value,
  parseValue: (value) => textOf('Date', value),
});

builder.scalarType('DateTime', {
  description: 'An instant, UTC, ISO 8601, e.g. "2026-11-23T02:24:00.000Z".',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => instantOf(textOf('DateTime', value)),
});

/** Of the years in which days may be; anything else is no instant, which the rules name by its entry. */
function instantOf(text: string): Date {
  return new Date(/^(?:199\d|20\d\d)-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : Number.NaN);
}

/** Only the shape is checked here: what the text says is for the rules, which can name the entry. */
function textOf(scalar: string, value: unknown): string {
  if (typeof value === 'string' && value.length <= 80) return value;
  throw new GraphQLError(`A ${scalar} must be a string of at most 80 characters`);
}
