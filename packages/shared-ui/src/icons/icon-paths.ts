/** The drawings of the icon set, each a path on a 16 by 16 grid. */
export const iconPaths = {
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1 1.5H3L4 11Zm2.7 2.5a1.4 1.4 0 0 0 2.6 0',
  calendar: 'M2.5 4.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-8Zm0 2.5h11M5.5 2v3M10.5 2v3',
  check: 'm3 8.5 3.2 3.2L13 5',
  'chevron-down': 'm4 6 4 4 4-4',
  'chevron-left': 'm10 3.5-4.5 4.5 4.5 4.5',
  'chevron-right': 'm6 3.5 4.5 4.5-4.5 4.5',
  'chevron-up': 'm4 10 4-4 4 4',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.5h7v8h-7v-8Zm-2 5h-1v-8h7v1',
  download: 'M8 2.5v7.5m-3-3 3 3 3-3M3 13.5h10',
  edit: 'm3 13 .6-2.8L10.8 3l2.2 2.2-7.2 7.2L3 13Z',
  filter: 'M2.5 3.5h11L9.5 8.5v4l-3 1v-5l-4-5Z',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-6.5V11M8 5v.1',
  jobs: 'M2.5 4.5 4 6l2.5-3M2.5 11l1.5 1.5 2.5-3M8.5 4.5h5m-5 6.5h5',
  menu: 'M2.5 4.5h11m-11 3.5h11m-11 3.5h11',
  minus: 'M3 8h10',
  more: 'M3.5 8h.1m4.4 0h.1m4.4 0h.1',
  plus: 'M8 3v10M3 8h10',
  print: 'M4.5 6V2.5h7V6m-7 5.5h-2V7a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v4.5h-2m-7-2h7v4h-7v-4Z',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.5M13 2.5v2.7h-2.7',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.7-1.3L14 14',
  settings: 'M2.5 5h6m3 0h2M2.5 11h2m3 0h6M10 3.5v3M6 9.5v3',
  star: 'm8 2.2 1.8 3.7 4.1.6-3 2.9.7 4L8 11.5l-3.6 1.9.7-4-3-2.9 4.1-.6L8 2.2Z',
  trash: 'M3 4.5h10m-6-2h2m-4.5 2 .5 9h6l.5-9M6.8 7v4m2.4-4v4',
  warning: 'M8 2.5 14 13H2L8 2.5ZM8 7v2.5m0 2v.1',
} as const;

/** The name of a drawing in the icon set. */
export type IconName = keyof typeof iconPaths;
