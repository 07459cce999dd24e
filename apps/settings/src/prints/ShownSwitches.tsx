import { Inline } from '@suanpan/shared-ui/inline';
import { Panel } from '@suanpan/shared-ui/panel';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { turned } from './template-values.ts';

/** Something that is printed or left out. */
export interface ShownPart {
  readonly id: string;
  readonly label: string;
}

interface ShownSwitchesProps {
  title: string;
  /** The anchor of a problem. */
  id: string;
  parts: readonly ShownPart[];
  hidden: readonly string[];
  onChange: (hidden: readonly string[]) => void;
  problem: string | undefined;
}

/** What of a print is shown: a switch for each part. Renders a `<section>`, or nothing where there is no choice. */
export function ShownSwitches({ title, id, parts, hidden, onChange, problem }: ShownSwitchesProps) {
  if (parts.length === 0) return null;
  return (
    <Panel title={title}>
      <div id={id} tabIndex={-1}>
        {problem !== undefined && <p role="alert">{problem}</p>}
        <Inline>
          {parts.map((part) => (
            <SwitchField
              key={part.id}
              label={part.label}
              isOn={!hidden.includes(part.id)}
              onChange={(isOn) => onChange(turned(hidden, part.id, isOn))}
            />
          ))}
        </Inline>
      </div>
    </Panel>
  );
}
