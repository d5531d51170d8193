const kept = new WeakSet<ShadowRoot>();

/**
 * Keeps a card from getting smaller by itself: what comes late finds the room that was there. Only the shopper's own press lets it shrink.
 * Call it after everything that was shown.
 */
export function keepRoom(root: ShadowRoot): void {
  const card = root.querySelector<HTMLElement>('.card');
  const keep = () => card && (card.style.minBlockSize = `${card.getBoundingClientRect().height}px`);
  if (!kept.has(root)) {
    kept.add(root);
    root.addEventListener('click', () => release(root), true);
    root.addEventListener('click', () => keepRoom(root));
  }
  keep();
}

function release(root: ShadowRoot): void {
  const card = root.querySelector<HTMLElement>('.card');
  if (card) card.style.minBlockSize = '';
}
