import { measureTax } from './measure-tax.ts';

export function mount(container: HTMLElement): void {
  const place = document.createElement('div');
  place.id = 'tax-place';
  place.dataset['benchTax'] = '';
  container.append(place);
  // The driver finds the element, and has the app measure itself.
  (place as HTMLElement & { measureTax?: typeof measureTax }).measureTax = measureTax;
}

export function unmount(): void {
  document.getElementById('tax-place')?.remove();
}
