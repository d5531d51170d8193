import { html } from 'hono/html';

import type { LoggedRequest } from '../request-log.ts';
import type { ShopRecord } from '../shop/shop-state.ts';
import { renderPage, type Markup } from './page.ts';
import { tellExactTime } from './words.ts';

const SHOWN = 200;

/** What was asked of the Admin API, newest first, and what it cost. */
export function renderRequestsPage(log: readonly LoggedRequest[], shop: ShopRecord) {
  const spent = log.reduce((sum, { actualQueryCost }) => sum + (actualQueryCost ?? 0), 0);
  const shown = log.slice(-SHOWN).toReversed();
  return renderPage(
    'Requests',
    shop.name,
    html`<h1>Requests</h1>
      <p class="lead">
        ${log.length} to the Admin API since the start, ${spent} points spent.
        ${log.length > SHOWN ? `These are the last ${SHOWN}.` : null}
      </p>
      ${
        shown.length === 0
          ? html`<p>Nothing was asked yet. The API is at <code>/admin/api/2026-10/graphql.json</code>.</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label="Requests">
              <table class="list">
                <thead>
                  <tr>
                    <th scope="col">Time</th>
                    <th scope="col">Operation</th>
                    <th scope="col">Status</th>
                    <th scope="col" class="number">Cost</th>
                    <th scope="col" class="number">Asked for</th>
                  </tr>
                </thead>
                <tbody>
                  ${shown.map((request) => renderRow(request, shop.ianaTimezone))}
                </tbody>
              </table>
            </div>`
      }`,
  );
}

function renderRow(request: LoggedRequest, timeZone: string): Markup {
  const { at, operationName, kind, rootFields, status, actualQueryCost, requestedQueryCost } = request;
  const complaints = [
    ...request.errors,
    ...request.userErrors.map(({ field, message }) => `${field?.join('.') ?? ''} ${message}`.trim()),
  ];
  return html`<tr>
    <td><time datetime="${at}">${tellExactTime(at, timeZone)}</time></td>
    <td>
      <strong>${operationName ?? (rootFields.join(', ') || 'Not readable')}</strong>
      <span class="aside"
        >${[kind, operationName === null ? null : rootFields.join(', ')].filter(Boolean).join(' ')}</span
      >
      ${complaints.map((each) => html`<span class="complaint">${each}</span>`)}
    </td>
    <td>${status ?? 'connection dropped'}</td>
    <td class="number">${actualQueryCost ?? '–'}</td>
    <td class="number">${requestedQueryCost ?? '–'}</td>
  </tr>`;
}
