import { useApolloClient } from '@apollo/client/react';
import { useStore } from '@suanpan/app-kit/use-store';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import type { ImportKind } from '../files/template-columns.ts';
import { useT } from '../texts.ts';
import { CheckedFile } from './CheckedFile.tsx';
import { CheckingFile } from './CheckingFile.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { imports } from './imports.ts';
import { WrittenFile } from './WrittenFile.tsx';

interface ImportPanelProps {
  /** What the person may write, at least one. */
  kinds: readonly ImportKind[];
}

/** Brings data in from a file: template, file, check, and all rows at once or none. Renders a `<section>`. */
export function ImportPanel({ kinds }: ImportPanelProps) {
  const t = useT();
  const client = useApolloClient();
  const state = useStore(imports);
  const [first = 'PRODUCTS'] = kinds;
  const kind = kinds.includes(state.kind) ? state.kind : first;
  const isBusy = state.step === 'checking' || state.step === 'writing';
  return (
    <Panel title={t('import.title')}>
      <Stack gap="wide">
        <FilterChips
          label={t('import.what')}
          value={kind}
          options={(isBusy ? [kind] : kinds).map((value) => ({ value, label: t(`import.${value}`) }))}
          onChange={(value) => imports.choose(client, kinds.find((each) => each === value) ?? kind)}
        />
        {state.step === 'choosing' && (
          <ChooseFile
            kind={kind}
            failure={state.failure}
            onChoose={(file) => {
              if (kind !== state.kind) imports.choose(client, kind);
              void imports.check(client, file);
            }}
          />
        )}
        {state.step === 'checking' && <CheckingFile name={state.name} done={state.done} total={state.total} />}
        {(state.step === 'checked' || state.step === 'writing') && (
          <CheckedFile
            seen={state}
            failure={state.failure}
            isWriting={state.step === 'writing'}
            onChoose={(file) => void imports.check(client, file)}
            onBack={() => imports.choose(client, kind)}
            onWrite={() => void imports.write(client)}
          />
        )}
        {state.step === 'written' && <WrittenFile kind={kind} job={state.job} onNext={() => imports.choose(client, kind)} />}
      </Stack>
    </Panel>
  );
}
