/** Has a number taken that is still being typed: its field does so when it is left, and whoever saves by a key has not left it. The focus stays. */
export function takeTypedNumber(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || field.inputMode !== 'decimal') return;
  field.blur();
  field.focus();
}
