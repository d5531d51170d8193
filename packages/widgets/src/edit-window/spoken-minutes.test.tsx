import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { moment } from '../../../sdk/test/orders.ts';
import { texts } from '../locales/changes.en.ts';
import { EditWindow } from './edit-window.tsx';

function at(minutesLeft: number | null) {
  const closesAt = moment('2026-11-23T15:42:00Z');
  const view = { status: 'open', closesAt, minutesLeft, kinds: ['swap-item'], rest: null } as const;
  return <EditWindow view={view} texts={texts} isOwnTimeZone={false} />;
}

describe('EditWindow', () => {
  it('speaks of the minutes three times in the last hour, and shows all of them', () => {
    const { container, rerender } = render(at(null));
    const spoken: (string | null | undefined)[] = [];
    const shown: (string | null | undefined)[] = [];
    for (const minutes of [60, 35, 30, 25, 15, 10, 9, 6, 5, 4, 1]) {
      rerender(at(minutes));
      shown.push(container.querySelector('.countdown')?.textContent);
      const text = container.querySelector('.hidden[role=status]')?.textContent;
      if (text) spoken.push(text);
    }
    expect(spoken).toEqual(['30 minutes left', '10 minutes left', '5 minutes left']);
    expect(shown).toHaveLength(11);
    expect(shown).not.toContain(undefined);
    expect(shown.at(-1)).toBe('1 minute left');
    expect(container.querySelector('[aria-live], [role=timer], [role=alert]')).toBeNull();
  });

  it('keeps its regions from one minute to the next, so that what they say is heard', () => {
    const { container, rerender } = render(at(11));
    const region = container.querySelector('.hidden[role=status]');
    rerender(at(10));
    expect(container.querySelector('.hidden[role=status]')).toBe(region);
  });
});
