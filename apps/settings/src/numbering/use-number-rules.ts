import { useMutation, useQuery } from '@apollo/client/react';
import { ListNumberRulesDocument } from '../data/list-number-rules.generated.ts';
import { UpdateNumberRuleDocument } from '../data/update-number-rule.generated.ts';
import type { RuleCard, RuleValues } from './rule-values.ts';

/** Returns how the company numbers each kind; what is next changes with every document, so it is read anew. */
export function useNumberRules() {
  const { data, error, refetch } = useQuery(ListNumberRulesDocument, { fetchPolicy: 'cache-and-network' });
  return { rules: data?.numberRules, error: data ? undefined : error, refetch };
}

/** Returns how a rule is written down over the version that was read; the list has what was written at once. */
export function useStoreRule() {
  const [update] = useMutation(UpdateNumberRuleDocument);
  return async ({ kind, version }: RuleCard, input: RuleValues): Promise<void> => {
    await update({
      variables: { kind, version, input },
      // Rules have no id: the one that was saved takes the place of its kind.
      update: (cache, { data }) =>
        cache.updateQuery({ query: ListNumberRulesDocument }, (list) =>
          list && data
            ? { numberRules: list.numberRules.map((rule) => (rule.kind === kind ? (data.updateNumberRule ?? rule) : rule)) }
            : undefined,
        ),
    });
  };
}
