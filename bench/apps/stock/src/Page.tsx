import { type ComponentType, useMemo, useState } from 'react';
import { type Article, articles } from './stock.ts';
import './stock.css';

/** What is in stock, and a form to count it anew. */
export function Page() {
  const [onlyScarce, setOnlyScarce] = useState(false);
  const [counted, setCounted] = useState<Readonly<Record<string, number>>>({});
  const [Form, setForm] = useState<ComponentType<{ article: Article; onCount: (pieces: number) => void }>>();
  const [chosen, setChosen] = useState<Article>();
  const shown = useMemo(
    () =>
      articles
        .map((article) => ({ ...article, pieces: counted[article.code] ?? article.pieces }))
        .filter(({ pieces, least }) => !onlyScarce || pieces < least),
    [counted, onlyScarce],
  );
  const count = async (article: Article): Promise<void> => {
    const { CountForm } = await import('./CountForm.tsx');
    setChosen(article);
    setForm(() => CountForm);
  };
  return (
    <section className="stock" data-bench="stock">
      <header className="bar">
        <h1>库存</h1>
        <label>
          <input type="checkbox" checked={onlyScarce} onChange={(event) => setOnlyScarce(event.target.checked)} /> 只看不足
        </label>
        <button type="button" data-open-form onClick={() => void count(articles[0])}>
          盘点
        </button>
      </header>
      {Form && chosen && <Form article={chosen} onCount={(pieces) => setCounted({ ...counted, [chosen.code]: pieces })} />}
      <table>
        <thead>
          <tr>
            <th>编码</th>
            <th>名称</th>
            <th>数量</th>
            <th>单位</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((article) => (
            <tr key={article.code} className={article.pieces < article.least ? 'row scarce' : 'row'} onClick={() => void count(article)}>
              <td>{article.code}</td>
              <td>{article.name}</td>
              <td>{article.pieces}</td>
              <td>{article.unit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
