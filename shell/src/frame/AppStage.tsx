import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { ErrorState } from '@suanpan/shared-ui/error-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import type { AppDirector } from '../loading/app-director.ts';
import { texts } from '../texts.ts';
import { usePage } from './page-context.tsx';

interface AppStageProps {
  director: AppDirector;
  /** The app's title. */
  app: string;
}

/** What stands in for an app's page: a skeleton while it loads, a card with a way out when it failed. */
export function AppStage({ director, app }: AppStageProps) {
  const t = useTexts(texts);
  const { toast } = usePage();
  const { failure, isLoading, visible } = useStore(director.stage);
  if (failure) {
    const report = (): void => {
      void navigator.clipboard.writeText(failure.message).then(() => toast({ tone: 'success', text: t('app.reported') }));
    };
    return (
      <ErrorState
        isPage
        title={t('app.failed', { app })}
        body={t('app.failedBody')}
        code={failure.facts['release'] === undefined ? failure.code : `${failure.code} · ${failure.facts['release']}`}
        onRetry={() => void director.retry()}
        retryLabel={t('app.retry')}
        onReport={report}
        reportLabel={t('app.report')}
      />
    );
  }
  // While another page is still to be seen, it stays until the new one is there.
  if (!isLoading || visible !== null) return null;
  return (
    <div data-app-coming="">
      <LoadingState label={t('app.loading', { app })} />
    </div>
  );
}
