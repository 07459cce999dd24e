import { Suspense, lazy, useState } from 'react';
import styles from './App.module.css';
import { Clock } from './Clock.tsx';
import { Entries } from './Entries.tsx';
import { openModal } from './open-modal.ts';

const LazyPage = lazy(async () => ({ default: (await import('./LazyPage.tsx')).LazyPage }));

/** The whole app: a counter, a list with a form, a clock, a modal and a page that is loaded when it is asked for. */
export function App() {
  const [count, setCount] = useState(0);
  const [isLazy, setIsLazy] = useState(false);
  return (
    <main className={styles.app}>
      <h1>
        <img src="/mark.svg" alt="" width="16" height="16" /> Written in React
      </h1>
      <Clock />
      <button type="button" onClick={() => setCount(count + 1)}>
        Count: {count}
      </button>
      <Entries />
      <button type="button" onClick={() => openModal()}>
        Open a modal
      </button>
      <button type="button" onClick={() => setIsLazy(true)}>
        Open the lazy page
      </button>
      <Suspense>{isLazy && <LazyPage />}</Suspense>
    </main>
  );
}
