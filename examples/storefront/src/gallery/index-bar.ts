import { addressWith, CHOICES } from './filters.ts';
import { make } from './make.ts';
import type { WidgetScenes } from './scene.ts';

/** The links with which a person finds their way: widgets, the states of the chosen one, and every look. */
export function showIndexBar(widgets: readonly WidgetScenes[], query: URLSearchParams): HTMLElement {
  const chosen = widgets.find(({ name }) => name === query.get('widget'));
  const bar = make('nav', { class: 'bar', 'aria-label': 'Gallery' });
  bar.append(
    showRow('widget', [null, ...widgets.map(({ name }) => name)], query),
    ...(chosen ? [showRow('state', [null, ...chosen.scenes.map(({ state }) => state)], query)] : []),
    ...Object.entries(CHOICES).map(([name, values]) => showRow(name, [...values, 'all'], query)),
  );
  return bar;
}

function showRow(name: string, values: readonly (string | null)[], query: URLSearchParams): HTMLElement {
  const present = query.get(name) ?? values[0];
  const links = values.map((value) =>
    make(
      'a',
      {
        href: addressWith(query, name, value),
        'aria-current': value === present ? 'true' : undefined,
      },
      value ?? 'all',
    ),
  );
  return make('p', {}, make('b', {}, name), ' ', ...links.flatMap((link) => [link, ' ']));
}
