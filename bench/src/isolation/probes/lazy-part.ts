import './lazy-part.css';

/** A class that the lazy stylesheet styles. */
export const lazyClass = 'lazy-part';
