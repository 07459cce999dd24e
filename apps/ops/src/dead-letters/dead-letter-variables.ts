/** The variables of the query of dead letters, as they follow from the address: the host server and the page both work from this. */
export const deadLetterVariables = {
  filter: {
    consumer: { $search: 'consumer' },
    topic: { $search: 'topic' },
    errorCode: { $search: 'code' },
    companyId: { $search: 'company' },
  },
} as const;
