import { html } from 'hono/html';

import type { KeptMail } from '../records/letterbox.ts';
import { writeMoment } from '../shop-time.ts';
import { layOut, type Html } from './layout.ts';
import { mailPath } from './paths.ts';

/** The mails to shoppers, newest first, as text. */
export function showOutbox(mails: readonly KeptMail[], backOffice: string): Html {
  const body = html`
    <main>
      <h1>Mails to shoppers</h1>
      <p class="lead">
        What Amend writes about changes, and its codes to open an order. A real shop sends these by its own
        mail server; the demo keeps the last hundred until it is started again. A mail comes within seconds:
        reload the page.
      </p>
      ${mails.length === 0 ? html`<p class="none">There is none yet. Change an order, and one comes.</p>` : mails.map(showMail)}
    </main>
  `;
  const head = html`<link rel="stylesheet" href="/shop/records.css" />`;
  return layOut({ title: 'Mails to shoppers', language: 'en', head, kind: 'record', body, backOffice });
}

function showMail({ number, at, mail }: KeptMail): Html {
  const { subject, to, text, language } = mail;
  return html`<article class="mail" aria-labelledby="mail-${number}">
    <h2 id="mail-${number}" lang="${language}">${subject}</h2>
    <p class="envelope">
      <span>To <b>${to}</b></span>
      <time datetime="${at.toISOString()}">${writeMoment(at, 'en-GB')}</time>
    </p>
    <div class="letter" lang="${language}">${linkAddresses(text)}</div>
    <p class="more">
      <a href="${mailPath(number)}">As HTML<span class="hidden">: ${subject}</span></a>
    </p>
  </article>`;
}

/** The text of a mail, in which web addresses can be followed. */
function linkAddresses(text: string): readonly (string | Html)[] {
  return text
    .trim()
    .split(/(https?:\/\/\S+)/)
    .map((part, place) => (place % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
}
