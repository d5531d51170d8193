import { html } from 'hono/html';

import { STANDINGS } from '../platform/standing.ts';
import type { ShopState } from '../shop/shop-state.ts';
import { listPositions, SWITCH_FACTS, SWITCH_NAMES } from '../switch-facts.ts';
import { DEFAULT_SWITCHES, type Switches } from '../switches.ts';
import { renderNotice, type Notice } from './notice.ts';
import { renderPage, type Markup } from './page.ts';

/** How the shop behaves where Shopify’s documentation leaves it open, and how it stands with the platform. */
export function renderSwitchesPage(switches: Switches, { shop, platform }: ShopState, notice: Notice | null) {
  return renderPage(
    'Switches',
    shop.name,
    html`<h1>Switches</h1>
      <p class="lead">
        Where Shopify’s documentation leaves open what happens, the simulator does either. Code that talks to
        Shopify must be right under every setting.
      </p>
      ${renderNotice(notice)}
      <section aria-labelledby="standing">
        <h2 id="standing">The shop’s standing</h2>
        <form class="line" method="post" action="/standing">
          <label for="standing-now">Every call to the API is answered as by a shop that is</label>
          <select id="standing-now" name="standing">
            ${STANDINGS.map((each) => renderOption(each, platform.standing))}
          </select>
          <button>Change</button>
        </form>
      </section>
      <form method="post" action="/switches">
        <ul class="switches">
          ${SWITCH_NAMES.map((name) => renderSwitch(name, switches))}
        </ul>
        <button>Turn the switches</button>
      </form>`,
  );
}

function renderSwitch(name: keyof Switches, switches: Switches): Markup {
  const { takes, says, source } = SWITCH_FACTS[name];
  const position = String(switches[name]);
  const isTurned = switches[name] !== DEFAULT_SWITCHES[name];
  return html`<li class="${isTurned ? 'turned' : ''}">
    <div>
      <label for="${name}"><code>${name}</code></label>
      <span>${says}</span>
      <span class="aside">Default ${String(DEFAULT_SWITCHES[name])}. ${source}.</span>
    </div>
    ${
      typeof takes === 'string'
        ? html`<input
            id="${name}"
            name="${name}"
            value="${position}"
            title="${listPositions(takes)}"
            autocomplete="off"
          />`
        : html`<select id="${name}" name="${name}">
            ${takes.map((each) => renderOption(String(each), position))}
          </select>`
    }
  </li>`;
}

function renderOption(value: string, chosen: string): Markup {
  return value === chosen
    ? html`<option value="${value}" selected>${value}</option>`
    : html`<option value="${value}">${value}</option>`;
}
