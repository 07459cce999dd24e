import { useState, version } from 'react';
import { createPortal } from 'react-dom';

/** Says which React draws it, counts, and opens a portal on the body, so that two copies of React would show. */
export function App() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>Drawn by React {version}</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        Count: {count}
      </button>
      {count > 0 && createPortal(<p role="status">Counted {count}</p>, document.body)}
    </main>
  );
}
