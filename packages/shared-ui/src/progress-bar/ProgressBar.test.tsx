import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ProgressBar } from './ProgressBar.tsx';

it('says how far the work has come', () => {
  const { container, rerender } = render(<ProgressBar label="Export" value={30} most={120} />);
  const bar = screen.getByRole('progressbar', { name: 'Export' });
  expect(bar.getAttribute('aria-valuenow')).toBe('30');
  expect(bar.getAttribute('aria-valuetext')).toBe('25%');
  expect(container.querySelector('rect')?.getAttribute('width')).toBe('25');
  rerender(<ProgressBar label="Export" value={0} most={0} />);
  expect(container.querySelector('rect')?.getAttribute('width')).toBe('0');
});

it('says that nobody knows how much there is', () => {
  render(<ProgressBar label="Export" value={null} most={0} />);
  expect(screen.getByRole('progressbar', { name: 'Export' }).hasAttribute('aria-valuenow')).toBe(false);
});
