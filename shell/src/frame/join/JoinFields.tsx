import { TextField } from '@suanpan/shared-ui/text-field';
import { useJoinTexts } from './use-join-texts.ts';

/** What is typed to join. */
interface JoinValues {
  readonly loginName: string;
  readonly name: string;
  readonly password: string;
}

interface JoinFieldsProps {
  /** Whether the account is a new one. */
  isNew: boolean;
  values: JoinValues;
  onChange: (values: JoinValues) => void;
  /** What the backend said of each entry. */
  problems: Readonly<Record<string, string>>;
  /** What an empty entry is told; undefined while nobody tried. */
  missing: string | undefined;
}

/** Login name, password and, for a new account, the name that others see. */
export function JoinFields({ isNew, values, onChange, problems, missing }: JoinFieldsProps) {
  const t = useJoinTexts();
  const fieldOf = (entry: keyof JoinValues) => ({
    value: values[entry],
    onChange: (text: string) => onChange({ ...values, [entry]: text }),
    isRequired: true,
    error: problems[entry] ?? (values[entry].trim() === '' ? missing : undefined),
  });
  return (
    <>
      {isNew && <TextField {...fieldOf('name')} label={t('name')} description={t('nameHint')} autoComplete="name" />}
      <TextField
        {...fieldOf('loginName')}
        label={t('loginName')}
        description={isNew ? t('loginNameHint') : undefined}
        autoComplete="username"
      />
      <TextField
        {...fieldOf('password')}
        type="password"
        label={t(isNew ? 'newPassword' : 'password')}
        description={isNew ? t('passwordHint') : undefined}
        autoComplete={isNew ? 'new-password' : 'current-password'}
      />
    </>
  );
}
