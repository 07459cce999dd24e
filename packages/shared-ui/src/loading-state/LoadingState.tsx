import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../locale/use-messages.ts';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.tsx';
import { Skeleton } from './Skeleton.tsx';
import styles from './LoadingState.module.css';

export interface LoadingStateProps {
  /** What is loading; 加载中 when absent. */
  label?: string | undefined;
  /** Milliseconds before anything shows, so that quick answers do not flicker; 300 when absent. */
  delay?: number | undefined;
  /** Skeletons in the final layout; four lines when absent. */
  children?: ReactNode;
}

/** Something is on its way. Renders a `<div role="status">`, empty at first. */
export function LoadingState({ label, delay = 300, children }: LoadingStateProps) {
  const messages = useMessages();
  const isShown = useAfter(delay);
  return (
    <div className={styles.loading} role="status" aria-busy="true">
      {isShown ? (
        <>
          <VisuallyHidden>{label ?? messages.loading}</VisuallyHidden>
          {children ?? <SkeletonLines />}
        </>
      ) : null}
    </div>
  );
}

function SkeletonLines() {
  return (
    <>
      <Skeleton width={40} />
      <Skeleton />
      <Skeleton width={85} />
      <Skeleton width={70} />
    </>
  );
}

function useAfter(delay: number): boolean {
  const [isOver, setOver] = useState(delay <= 0);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return isOver;
}
