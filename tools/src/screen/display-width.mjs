const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const zero = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u;

/**
 * Returns how many columns a terminal gives a text: two for a Chinese character, none for a combining mark.
 *
 * @param {string} text
 */
export function displayWidth(text) {
  let width = 0;
  for (const character of text) width += columns(character);
  return width;
}

/**
 * Returns the text with spaces after it, so that it fills `width` columns.
 *
 * @param {string} text
 * @param {number} width
 */
export function padToWidth(text, width) {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** @param {string} character */
function columns(character) {
  if (zero.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
