import { useTexts } from '@suanpan/app-kit/use-texts';
import type { InspectedCopy } from './inspect-page.ts';
import { InspectorTable } from './InspectorTable.tsx';
import { texts } from './texts.ts';

interface SharedViewProps {
  copies: readonly InspectedCopy[];
}

/** Whose copy of each shared library each app has. Renders a `<table>`. */
export function SharedView({ copies }: SharedViewProps) {
  const t = useTexts(texts);
  return (
    <InspectorTable columns={['library', 'app', 'copyOf']}>
      {copies.map(({ library, app, from }) => (
        <tr key={`${library} ${app}`}>
          <th scope="row">{library}</th>
          <td>{app}</td>
          <td>{t(`copyOf.${from}`)}</td>
        </tr>
      ))}
    </InspectorTable>
  );
}
