const pageSize = 25;

/** The variables of the list of companies, as they follow from the address: the host server and the page both work from this. */
export const companyListVariables = {
  search: { $search: 'q', else: '' },
  first: { $when: 'before', else: pageSize },
  after: { $when: 'before', else: { $search: 'after', else: null } },
  last: { $when: 'before', given: pageSize },
  before: { $search: 'before' },
} as const;
