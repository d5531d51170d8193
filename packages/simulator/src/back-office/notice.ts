import { html } from 'hono/html';

import type { Markup } from './page.ts';

/** What the shop has to say about the last button that was pressed. */
export interface Notice {
  readonly kind: 'done' | 'refused';
  readonly text: string;
}

/** The notice at the top of a page, where there is one. */
export function renderNotice(notice: Notice | null): Markup {
  return notice === null ? null : html`<p class="notice ${notice.kind}" role="status">${notice.text}</p>`;
}
