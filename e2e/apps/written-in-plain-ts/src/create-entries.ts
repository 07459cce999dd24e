/** A list that grows by a form. */
export function createEntries(first: readonly string[]): HTMLFormElement {
  const form = document.createElement('form');
  form.innerHTML = '<ul></ul><label>New entry <input name="text"></label> <button type="submit">Add</button>';
  const list = form.querySelector('ul');
  const add = (text: string): void => {
    const item = document.createElement('li');
    item.textContent = text;
    list?.append(item);
  };
  for (const text of first) add(text);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = new FormData(form).get('text');
    if (typeof text === 'string') add(text);
    form.reset();
  });
  return form;
}
