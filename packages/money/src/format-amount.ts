/** Puts thousands separators into a decimal string, e.g. "-1280.50" as "-1,280.50"; the places stay as given. */
export function formatAmount(decimal: string): string {
  const [whole = '', places] = decimal.split('.');
  const grouped = whole.replaceAll(/\d(?=(?:\d{3})+$)/gu, '$&,');
  return places === undefined ? grouped : `${grouped}.${places}`;
}
