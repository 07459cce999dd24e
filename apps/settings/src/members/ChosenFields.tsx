import { Inline } from '@suanpan/shared-ui/inline';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useId } from 'react';
import { withChosen } from './member-rights.ts';

interface ChosenFieldsProps {
  /** The anchor of a problem. */
  id: string;
  title: string;
  /** What it means to choose some, or none. */
  hint: string;
  /** Undefined while they are on their way. */
  choices: readonly { readonly id: string; readonly name: string; readonly enabled: boolean }[] | undefined;
  /** Null for every one. */
  chosen: readonly string[] | null;
  onChange: (chosen: readonly string[] | null) => void;
  problem: string | undefined;
}

/** Some of a few things, or with none chosen all; what is out of use is there only where it is chosen. Renders a `group` of switches. */
export function ChosenFields({ id, title, hint, choices, chosen, onChange, problem }: ChosenFieldsProps) {
  const headingId = useId();
  const hintId = useId();
  const shown = choices?.filter((choice) => choice.enabled || chosen?.includes(choice.id) === true) ?? [];
  if (shown.length === 0) return null;
  return (
    <div role="group" aria-labelledby={headingId} aria-describedby={hintId} id={id} tabIndex={-1}>
      <Stack gap="tight">
        <strong id={headingId}>{title}</strong>
        <span id={hintId}>{hint}</span>
        {problem !== undefined && <span role="alert">{problem}</span>}
        <Inline>
          {shown.map((choice) => (
            <SwitchField
              key={choice.id}
              label={choice.name}
              isOn={chosen?.includes(choice.id) ?? false}
              onChange={(isOn) => onChange(withChosen(chosen, choice.id, isOn))}
            />
          ))}
        </Inline>
      </Stack>
    </div>
  );
}
