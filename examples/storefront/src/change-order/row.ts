import type { Change, Quote } from '@amend/sdk/light';

import type { Desk, Sight } from './desk.ts';
import { make } from './element.ts';
import { findForms, KINDS_OF_ROW } from './forms.ts';
import type { ChangeForm } from './forms/change-form.ts';
import { startOverWith } from './outcome.ts';
import { asProblem, showProblem } from './problem.ts';
import { showQuote } from './quote-view.ts';

/** Lets a row be used: what can be chosen is asked for when the row is first opened. */
export function prepareRow(row: HTMLDetailsElement, desk: Desk): void {
  const panel = row.querySelector<HTMLElement>('.panel') ?? row;
  row.addEventListener('toggle', () => void fillRow(row, panel, desk), { once: true });
}

async function fillRow(row: HTMLElement, panel: HTMLElement, desk: Desk): Promise<void> {
  const { words } = desk;
  const state = make('div', { role: 'status', class: 'state' }, make('p', { class: 'hint' }, words.loading));
  panel.prepend(state);
  const sight = await desk.look().catch((error: unknown) => {
    const again = make('button', { type: 'button' }, words.tryAgain);
    again.addEventListener('click', () => {
      state.remove();
      void fillRow(row, panel, desk);
    });
    state.replaceChildren(showProblem(asProblem(error, words), 'alert'), again);
    return null;
  });
  if (sight === null) return;
  const refusal = findRefusal(row, sight);
  if (refusal !== null) return state.replaceChildren(showProblem(refusal, 'status'));
  const forms = findForms(row, sight, words);
  const list = panel.querySelector<HTMLElement>('.offers') ?? make('div');
  if (!list.isConnected) list.append(...forms.map(({ form }) => form));
  list.hidden = false;
  state.replaceWith(list);
  for (const form of forms) listen(form, list, desk);
}

/** Why nothing in a row can be changed any more. What a rule denies for one item may be open for the next, so that only a quote can tell. */
function findRefusal(row: HTMLElement, { order }: Sight) {
  const kinds = KINDS_OF_ROW[row.dataset['row'] ?? ''] ?? [];
  for (const kind of kinds) {
    const window = order.editWindows[kind];
    const isAboutItem = kind === 'swap-item' || kind === 'set-quantity';
    if (window.status === 'open' || (isAboutItem && window.reason === 'rule_denied')) return null;
  }
  const window = kinds[0] && order.editWindows[kinds[0]];
  return window?.status === 'closed' ? window : null;
}

/** Lets a form be sent: what it asks for is quoted, shown in place of `list`, and accepted once it is confirmed. */
function listen({ form, readChanges }: ChangeForm, list: HTMLElement, desk: Desk): void {
  const { client, words } = desk;
  const button = form.querySelector<HTMLButtonElement>('button:not([type])');
  let problem: HTMLElement | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button !== null) void review(button);
  });

  const review = (pressed: HTMLButtonElement) =>
    whileBusy(pressed, words.reviewing, async () => {
      problem?.remove();
      const changes = readChanges();
      try {
        present(changes, await client.quote(changes));
      } catch (error) {
        problem = showProblem(asProblem(error, words), 'alert');
        form.append(problem);
      }
    });

  function present(changes: readonly Change[], quote: Quote, notice?: HTMLElement): void {
    // The key names this intent: every attempt at it has the same, and what is reviewed anew gets a new one.
    const idempotencyKey = crypto.randomUUID();
    const { element, headline, confirm, back } = showQuote(quote, words);
    if (notice !== undefined) element.prepend(notice);
    let failure: HTMLElement | undefined;
    confirm.addEventListener('click', () =>
      whileBusy(confirm, words.saving, async () => {
        failure?.remove();
        try {
          startOverWith(await client.accept(changes, quote, { idempotencyKey }), words);
        } catch (error) {
          const found = asProblem(error, words);
          failure = showProblem(found, 'alert');
          if (found.quote === null) return element.append(failure);
          element.remove();
          present(changes, found.quote, failure);
        }
      }),
    );
    back.addEventListener('click', () => {
      element.remove();
      list.hidden = false;
      button?.focus();
    });
    list.hidden = true;
    list.after(element);
    headline.focus();
  }
}

/** Keeps a button from being pressed twice, without taking the focus from it. */
async function whileBusy(
  button: HTMLButtonElement,
  saying: string,
  work: () => Promise<void>,
): Promise<void> {
  if (button.ariaDisabled === 'true') return;
  const label = button.textContent;
  button.ariaDisabled = 'true';
  button.textContent = saying;
  try {
    await work();
  } finally {
    button.ariaDisabled = null;
    button.textContent = label;
  }
}
