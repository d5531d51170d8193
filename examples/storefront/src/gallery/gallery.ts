import { defineAmend } from '@amend/widgets';

import { createCell, type Cell } from './cell.ts';
import { looksOf } from './filters.ts';
import { showIndexBar } from './index-bar.ts';
import { make } from './make.ts';
import { WIDGETS } from './registry.ts';
import { holdTime, surround } from './surroundings.ts';
import { adoptThemes } from './themes.ts';
import { createWorldFetch } from './world-fetch.ts';

const query = new URLSearchParams(location.search);
const now = Date.now();
const { pictures = '' } = document.querySelector('main')?.dataset ?? {};
const cells = new Map<string, Cell>();

function showWidget({ name, scenes }: (typeof WIDGETS)[number]): HTMLElement {
  const chosen = scenes.filter(({ state }) => [null, state].includes(query.get('state')));
  const section = make('section', { 'aria-labelledby': name }, make('h2', { id: name }, name));
  for (const look of looksOf(query)) {
    const group = make('div', { class: 'cells' });
    for (const scene of chosen) {
      const cell = createCell(name, scene, look, String(cells.size + 1), now, pictures);
      cells.set(cell.orderId, cell);
      group.append(cell.figure);
    }
    section.append(group);
  }
  return section;
}

async function play(surroundings: Cell['scene']['surroundings']): Promise<void> {
  const players = [...cells.values()].filter(({ scene }) => scene.surroundings === surroundings);
  await surround(surroundings, () => Promise.all(players.map((cell) => cell.play())));
}

adoptThemes();
holdTime();
defineAmend({
  endpoint: 'https://api.gallery.example',
  token: '',
  fetch: createWorldFetch((orderId) => {
    const world = cells.get(orderId)?.world;
    if (!world) throw new TypeError(`No cell of the gallery has the order ${orderId}.`);
    return world;
  }),
});
const width = query.get('width');
if (width) document.documentElement.dataset['width'] = width;
document
  .querySelector('main')
  ?.append(
    showIndexBar(WIDGETS, query),
    ...WIDGETS.filter(({ name }) => [null, name].includes(query.get('widget'))).map(showWidget),
  );
// One after the other: what surrounds one cell surrounds the whole page.
for (const surroundings of [undefined, 'slow', 'offline'] as const) await play(surroundings);
// Widgets take the focus as a shopper goes on; here nobody does.
if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
document.documentElement.dataset['gallery'] = 'ready';
