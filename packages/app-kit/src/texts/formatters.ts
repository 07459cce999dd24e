const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** Returns the formatter of dates for a language and a form, made once: the browser takes a millisecond for each. */
export function dateFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dates, [locale, options], () => new Intl.DateTimeFormat(locale, options));
}

/** Returns the formatter of numbers for a language and a form, made once. */
export function numberFormatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(numbers, [locale, options], () => new Intl.NumberFormat(locale, options));
}

function once<T>(known: Map<string, T>, form: readonly unknown[], make: () => T): T {
  const key = JSON.stringify(form);
  const formatter = known.get(key) ?? make();
  known.set(key, formatter);
  return formatter;
}
