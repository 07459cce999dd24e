import './lazy-page.css';

/** A page that is loaded when it is asked for, with styles of its own. */
export function LazyPage() {
  return <section className="lazy-page">The lazy page</section>;
}
