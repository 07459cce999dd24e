import type { Locale } from '@suanpan/protocol/session';
import { useCallback } from 'react';
import { useHost } from '../host/host-context.tsx';
import { useStore } from '../host/use-store.ts';
import { type Failure, describeFailure } from './describe-failure.ts';

/** What a person is told when no answer came: the backend, which speaks their language, was not there. */
const unreachable: Readonly<Record<Locale, string>> = {
  'zh-CN': '连不上服务器，请检查网络后再试。',
  'en-US': 'The server cannot be reached; check the network and try again.',
};

/** Returns what tells, in the user's language, why a query or mutation failed. */
export function useDescribeFailure(): (error: unknown) => Failure {
  const { locale } = useStore(useHost().session);
  return useCallback(
    (error) => {
      const failure = describeFailure(error);
      return failure.code === 'SP-HOST-001' ? { ...failure, message: unreachable[locale] } : failure;
    },
    [locale],
  );
}
