import { html } from 'hono/html';

import type { ShopState } from '../shop/shop-state.ts';
import { renderNotice, type Notice } from './notice.ts';
import { renderPage, type Markup } from './page.ts';
import { tellExactTime } from './words.ts';

const STEPS: readonly (readonly [seconds: number, text: string])[] = [
  [60, '1 minute'],
  [900, '15 minutes'],
  [3600, '1 hour'],
  [21_600, '6 hours'],
  [86_400, '1 day'],
  [604_800, '1 week'],
];

/** What time it is in the shop, buttons that move it, and what falls due next. */
export function renderClockPage(state: ShopState, now: Date, notice: Notice | null) {
  const { name, ianaTimezone } = state.shop;
  const instant = now.toISOString();
  const waiting = listWaiting(state);
  return renderPage(
    'Clock',
    name,
    html`<h1>Clock</h1>
      <p class="lead">
        In the shop it is
        <time datetime="${instant}">${tellExactTime(instant, ianaTimezone)}</time> (${ianaTimezone};
        <code>${instant}</code>)${tellOffset(state.platform.clockOffsetMs)}.
      </p>
      ${renderNotice(notice)}
      <section class="actions" aria-label="Move the clock on">
        ${STEPS.map(
          ([seconds, text]) =>
            html`<form method="post" action="/clock">
              <button name="seconds" value="${seconds}">+ ${text}</button>
            </form>`,
        )}
      </section>
      <form class="line" method="post" action="/clock">
        <label for="instant">Set it to, in UTC</label>
        <input
          id="instant"
          name="instant"
          type="datetime-local"
          step="1"
          value="${instant.slice(0, 19)}"
          required
        />
        <button>Set</button>
      </form>
      <section aria-labelledby="due">
        <h2 id="due">Falls due next</h2>
        ${
          waiting.length === 0
            ? html`<p>Nothing waits.</p>`
            : html`<ol class="plain">
                ${waiting.map(
                  ({ at, text }): Markup =>
                    html`<li><time datetime="${at}">${tellExactTime(at, ianaTimezone)}</time> ${text}</li>`,
                )}
              </ol>`
        }
      </section>`,
  );
}

function listWaiting({
  platform,
  jobs,
}: ShopState): readonly { readonly at: string; readonly text: string }[] {
  const retries = platform.webhookDeliveries.flatMap(({ nextAttemptAt: at, topic, uri }) =>
    at === null ? [] : [{ at, text: `webhook ${topic} to ${uri}` }],
  );
  const work = jobs.flatMap(({ dueAt: at, status, kind }) =>
    status === 'STARTED' ? [{ at, text: kind.replaceAll('-', ' ') }] : [],
  );
  return [...retries, ...work].toSorted((one, other) => one.at.localeCompare(other.at));
}

function tellOffset(offsetMs: number): string {
  if (offsetMs === 0) return '';
  const seconds = Math.round(Math.abs(offsetMs) / 1000);
  return `, moved by ${offsetMs < 0 ? '−' : '+'}${seconds} s`;
}
