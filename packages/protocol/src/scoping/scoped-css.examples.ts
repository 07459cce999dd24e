const root = '[data-scope="sales-3f9c2a1b"]';
const anchor = `:where(${root},${root} *)`;

/** The scope id that the samples are written for. */
export const exampleScopeId = 'sales-3f9c2a1b';

/** Selectors as an app writes them, and as they hold inside it only. Build and page scope by the same rule. */
export const scopedSelectors: readonly (readonly [selector: string, scoped: string])[] = [
  ['.a', `.a${anchor}`],
  ['.a, .b > c', `.a${anchor}, .b${anchor} > c`],
  ['.dark .x', `.dark${anchor} .x`],
  ['a:hover', `a:hover${anchor}`],
  ['a::before', `a${anchor}::before`],
  ['a:after', `a${anchor}:after`],
  ['::selection', `${anchor}::selection`],
  ['*', `*${anchor}`],
  ['*, ::before', `*${anchor}, ${anchor}::before`],
  [String.raw`.md\:a:hover`, String.raw`.md\:a:hover${anchor}`],
  ['[data-x="a, b > c"] i', `[data-x="a, b > c"]${anchor} i`],
  ['svg|a', `svg|a${anchor}`],
  [':root', root],
  [':root, :host', root],
  [':root[data-theme=dark] .x', `${root}[data-theme=dark] .x`],
  [':host(.open)', `${root}:is(.open)`],
  ['html', `suanpan-html:where(${root})`],
  ['html.dark .x', `suanpan-html.dark:where(${root}) .x`],
  ['HTML body', `suanpan-html:where(${root}) suanpan-body`],
  ['body', `suanpan-body:where(${root} > *)`],
  ['body.modal-open', `suanpan-body.modal-open:where(${root} > *)`],
  [':root > body .a', `${root} > suanpan-body .a`],
  ['.dark body', `.dark${anchor} suanpan-body`],
  [':not(html)', `:not(suanpan-html)${anchor}`],
  [':is(.a, html) .c', `:is(.a, suanpan-html)${anchor} .c`],
  ['.x:where(.dark, .dark *)', `.x:where(.dark, .dark${anchor} *)${anchor}`],
  ['.x:has(> body)', `.x:has(> suanpan-body)${anchor}`],
];

/** Selectors of rules in a rule: their parent is scoped already. */
export const nestedSelectors: readonly (readonly [selector: string, scoped: string])[] = [
  ['&:hover', '&:hover'],
  ['.b', '.b'],
  ['> .b', '> .b'],
  ['.dark &', `.dark${anchor} &`],
  ['html.dark &', `suanpan-html.dark:where(${root}) &`],
  ['&:where(.dark, .dark *)', `&:where(.dark, .dark${anchor} *)`],
];

/** Names that the samples of declarations define. */
export const exampleStyleNames = {
  keyframes: new Set(['fade']),
  fonts: new Set(['inter', 'my icons']),
  dashed: new Set(['--angle']),
  counters: new Set(['thumbs']),
} as const;

/** Declarations as an app writes them, and with the names that it defines made its own. */
export const scopedDeclarations: readonly (readonly [declaration: string, scoped: string])[] = [
  ['animation: fade 1s ease-in', 'animation: sales-3f9c2a1b-fade 1s ease-in'],
  ['animation-name: fade-in, fade', 'animation-name: fade-in, sales-3f9c2a1b-fade'],
  ['--animate-in: fade 1s', '--animate-in: sales-3f9c2a1b-fade 1s'],
  ['color: fade', 'color: fade'],
  ['font-family: Inter, sans-serif', 'font-family: "sales-3f9c2a1b-Inter", sans-serif'],
  ["font: 12px/1.5 'My Icons', Arial", "font: 12px/1.5 'sales-3f9c2a1b-My Icons', Arial"],
  ['font-family: Inter Tight, serif', 'font-family: Inter Tight, serif'],
  ['--font-sans: "Inter", ui-sans-serif', '--font-sans: "sales-3f9c2a1b-Inter", ui-sans-serif'],
  ['--angle: 90deg', '--sales-3f9c2a1b-angle: 90deg'],
  ['rotate: var(--angle, var(--angle-2))', 'rotate: var(--sales-3f9c2a1b-angle, var(--angle-2))'],
  ['list-style: thumbs inside', 'list-style: sales-3f9c2a1b-thumbs inside'],
];
