/** Returns a sentence for each text that other catalogues have and the catalogue `json` lacks. */
export function missingTexts(json: string, others: ReadonlyMap<string, string>): string[] {
  const own = new Set(keysOf(json));
  const wanted = new Map([...others].flatMap(([name, text]) => keysOf(text).map((key) => [key, name] as const)));
  return [...wanted].filter(([key]) => !own.has(key)).map(([key, name]) => `"${key}" is in ${name} only`);
}

/** What is no object of texts is refused where it is compiled. */
function keysOf(json: string): string[] {
  try {
    return Object.keys(JSON.parse(json) as object);
  } catch {
    return [];
  }
}
