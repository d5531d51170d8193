import type { ChangeEffect, MerchantEdit, OrderEdits } from '@amend/contract';
import { changeText } from '@amend/engine';
import { html } from 'hono/html';

/** What stands on the page: the edits of an order, and what came of a decision that could not be carried out. */
export interface MerchantPage {
  readonly order: OrderEdits;
  /** How staff read: their locale, and the time zone of what is written out. */
  readonly reader: Reader;
  readonly notice: string | null;
  /** Lets the page's own style in, and no other. */
  readonly nonce: string;
}

/** How staff read. */
interface Reader {
  readonly locale: string;
  readonly timeZone: string;
}

type Html = ReturnType<typeof html>;

/** The page on which staff decide about edits: no script, and nothing that is loaded from anywhere (rule A8). */
export function writePage({ order, reader, notice, nonce }: MerchantPage): Html {
  const waiting = order.edits.filter(({ status }) => status === 'requested');
  const others = order.edits.filter(({ status }) => status !== 'requested').toReversed();
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Edits of order ${order.orderId}</title>
        <style nonce="${nonce}">
          :root {
            color-scheme: light dark;
            font:
              1rem/1.5 system-ui,
              sans-serif;
          }
          body {
            margin: 0 auto;
            max-width: 42rem;
            padding: 1.5rem 1rem 3rem;
            overflow-wrap: anywhere;
          }
          article {
            border: 1px solid color-mix(in srgb, currentColor 25%, transparent);
            border-radius: 0.75rem;
            padding: 1rem;
            margin: 1rem 0;
          }
          h3,
          p,
          ul {
            margin: 0 0 0.5rem;
          }
          small {
            opacity: 0.75;
          }
          textarea {
            box-sizing: border-box;
            font: inherit;
            width: 100%;
          }
          button {
            font: inherit;
            min-height: 2.75rem;
            padding: 0 1.25rem;
            margin: 0.5rem 0.5rem 0 0;
          }
          [role='alert'] {
            border-inline-start: 4px solid #c22;
            padding-inline-start: 0.75rem;
          }
        </style>
      </head>
      <body>
        <h1>Edits of order ${order.orderId}</h1>
        ${notice === null ? '' : html`<p role="alert">${notice}</p>`}
        <h2>Waiting for your decision</h2>
        ${waiting.length === 0 ? html`<p>Nothing waits.</p>` : waiting.map((edit) => request(edit, reader))}
        <h2>Earlier</h2>
        ${others.length === 0 ? html`<p>There are none.</p>` : others.map((edit) => earlier(edit, reader))}
      </body>
    </html>`;
}

function request(edit: MerchantEdit, reader: Reader): Html {
  const action = `/merchant/orders/${edit.orderId}/edits/${edit.id}`;
  return html`<article>
    ${summary(edit, reader)}
    <form method="post" action="${action}">
      <label for="note-${edit.id}">A note to the shopper (optional)</label>
      <textarea id="note-${edit.id}" name="note" maxlength="500" rows="2"></textarea>
      <button name="word" value="approve">Approve</button>
      <button name="word" value="decline">Decline</button>
    </form>
  </article>`;
}

function earlier(edit: MerchantEdit, reader: Reader): Html {
  const { status, approval, problem } = edit;
  return html`<article>
    ${summary(edit, reader)}
    <p>
      ${status}${problem === null ? '' : html` (${problem})`}${
        approval.note === null ? '' : html`: “${approval.note}”`
      }
    </p>
  </article>`;
}

function summary(
  { effects, difference, acceptedAt, rules }: MerchantEdit,
  { locale, timeZone }: Reader,
): Html {
  return html`<ul>
      ${effects.map((effect) => html`<li>${changeText(effect, locale)}${sayBefore(effect)}</li>`)}
    </ul>
    <p>Difference: ${difference.text}</p>
    <p>
      <small
        >Asked for on ${acceptedAt.date}, ${acceptedAt.time}
        (${timeZone})${rules.length === 0 ? '' : html` · rules: ${rules.join(', ')}`}</small
      >
    </p>`;
}

/** An address is judged by the one in whose place it is to stand. */
function sayBefore(effect: ChangeEffect): Html | '' {
  return effect.kind === 'correct-address'
    ? html`<br /><small>In place of: ${effect.before.lines.join(', ')}</small>`
    : '';
}
