import { useState } from 'react';
import type { Article } from './stock.ts';
import './count-form.css';

interface CountFormProps {
  article: Article;
  onCount: (pieces: number) => void;
}

/** Takes the counted pieces of one article. */
export function CountForm({ article, onCount }: CountFormProps) {
  const [pieces, setPieces] = useState(String(article.pieces));
  return (
    <form
      className="count-form"
      data-bench-form
      onSubmit={(event) => {
        event.preventDefault();
        if (/^\d+$/.test(pieces)) onCount(Number(pieces));
      }}
    >
      <strong>{article.name}</strong>
      <input aria-label="实盘" inputMode="numeric" value={pieces} onChange={(event) => setPieces(event.target.value)} />
      <button type="submit">记录</button>
    </form>
  );
}
