const places = () => document.querySelectorAll<HTMLElement>('[data-amend-widget]');

/** Keeps the room of every widget on the page, for an order that is being opened. */
export function keepRoom(): void {
  for (const place of places()) place.hidden = !isKnown(tagOf(place));
}

/** Shows an order in every place of the page, by its token. */
export function showOrder(token: string): void {
  for (const place of places()) {
    const tag = tagOf(place);
    if (!isKnown(tag)) continue;
    const there = place.querySelector(tag);
    const element = there ?? document.createElement(tag);
    element.setAttribute('token', token);
    // In place of what kept its room, in one step: nothing moves.
    if (!there) place.replaceChildren(element);
    place.hidden = false;
  }
}

/** Takes the room of the widgets away, where no order is open. */
export function hidePlaces(): void {
  for (const place of places()) place.hidden = true;
}

function tagOf(place: HTMLElement): string {
  return `amend-${place.dataset['amendWidget']}`;
}

/** Whether the script has that widget; a place whose widget will never come is not shown. */
function isKnown(tag: string): boolean {
  return customElements.get(tag) !== undefined;
}
