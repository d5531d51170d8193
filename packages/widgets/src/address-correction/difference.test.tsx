import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { DifferingLines, splitDifference } from './difference.tsx';

// Complains about keys that are there twice.
import 'preact/debug';

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe('splitDifference', () => {
  it.each([
    ['Torstraße 21', 'Torstraße 12', ['Torstraße ', '21', '']],
    ['10115 Berlin', '10119 Berlin', ['', '10115', ' Berlin']],
    ['Neue Schönhauser Straße 5', 'Alte Schönhauser Straße 5', ['', 'Neue', ' Schönhauser Straße 5']],
    ['same', 'same', ['same', '', '']],
    ['all of it', '', ['', 'all of it', '']],
    ['a a', 'a', ['', 'a', ' a']],
  ])('finds what is different in “%s”, compared with “%s”', (line, other, parts) => {
    expect(splitDifference(line, other)).toEqual(parts);
    expect(splitDifference(line, other).join('')).toBe(line);
  });
});

describe('DifferingLines', () => {
  it('marks a line that the other address does not have', () => {
    const { container } = render(
      <DifferingLines lines={['Mara', 'c/o Weber', 'Berlin']} others={['Mara', 'Berlin']} mark="ins" />,
    );
    expect([...container.querySelectorAll('ins')].map((mark) => mark.textContent)).toEqual(['c/o Weber']);
  });

  it('marks words in lines that stand in the same place', () => {
    const { container } = render(<DifferingLines lines={['Am Hof 1']} others={['Am Hof 2']} mark="del" />);
    expect(container.querySelector('address')?.textContent).toBe('Am Hof 1');
    expect(container.querySelector('del')?.textContent).toBe('1');
  });

  it('gives equal lines no key that another one has', () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<DifferingLines lines={['Berlin', 'Berlin']} others={['Berlin']} mark="ins" />);
    expect(complain).not.toHaveBeenCalled();
  });
});
