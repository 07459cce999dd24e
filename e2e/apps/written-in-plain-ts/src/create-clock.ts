/** The time of day, told once a second until it is stopped. */
export function createClock(): { readonly element: HTMLElement; readonly stop: () => void } {
  const element = document.createElement('time');
  element.className = 'clock';
  const tell = (): void => {
    element.textContent = new Date().toLocaleTimeString();
  };
  tell();
  const timer = setInterval(tell, 1000);
  return { element, stop: () => clearInterval(timer) };
}
