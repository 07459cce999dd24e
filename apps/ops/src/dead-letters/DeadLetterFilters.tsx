import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { useT } from '../texts.ts';
import type { useDeadLetters } from './use-dead-letters.ts';

interface DeadLetterFiltersProps {
  letters: Pick<ReturnType<typeof useDeadLetters>, 'state' | 'change' | 'list'>;
}

/** What narrows the list: who failed, with what, why; and the company that was chosen in a letter. */
export function DeadLetterFilters({ letters: { state, change, list } }: DeadLetterFiltersProps) {
  const t = useT();
  const groups = list?.groups ?? [];
  const name = list?.letters.find(({ companyId }) => companyId === state.company)?.companyName;
  return (
    <FilterBar>
      <SelectField
        label={t('letters.consumer')}
        isLabelHidden
        value={state.consumer || 'all'}
        options={optionsOf(
          t('letters.allConsumers'),
          state.consumer,
          groups.map(({ consumer }) => consumer),
        )}
        onChange={(value) => change({ consumer: valueOf(value) })}
      />
      <SelectField
        label={t('letters.topic')}
        isLabelHidden
        value={state.topic || 'all'}
        options={optionsOf(
          t('letters.allTopics'),
          state.topic,
          groups.map(({ topic }) => topic),
        )}
        onChange={(value) => change({ topic: valueOf(value) })}
      />
      <SelectField
        label={t('letters.code')}
        isLabelHidden
        value={state.code || 'all'}
        options={optionsOf(
          t('letters.allCodes'),
          state.code,
          groups.map(({ errorCode }) => errorCode),
        )}
        onChange={(value) => change({ code: valueOf(value) })}
      />
      {state.company !== '' && (
        <Button size="small" onPress={() => change({ company: '' })} aria-label={t('letters.withoutCompany')}>
          {name ?? t('letters.oneCompany')} ×
        </Button>
      )}
    </FilterBar>
  );
}

function valueOf(value: string): string {
  return value === 'all' ? '' : value;
}

/** All, and each that there is; what was chosen stays in the list also when there is none of it any more. */
function optionsOf(all: string, chosen: string, values: readonly string[]) {
  const known = new Set([...values, ...(chosen === '' ? [] : [chosen])]);
  return [{ value: 'all', label: all }, ...[...known].toSorted((a, b) => a.localeCompare(b)).map((value) => ({ value, label: value }))];
}
