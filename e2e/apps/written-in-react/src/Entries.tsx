import { useState } from 'react';

/** A list that grows by a form. */
export function Entries() {
  const [entries, setEntries] = useState<readonly string[]>(['first']);
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setEntries([...entries, text]);
        setText('');
      }}
    >
      <ul>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
      <label>
        New entry <input value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit">Add</button>
    </form>
  );
}
