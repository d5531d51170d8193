/** Holds the room of one element. */
export interface RoomKeeper {
  /** Sets the room, without a `style` that a page could find on the element. */
  readonly sheet: CSSStyleSheet;
  /** Shows something new, for which the element does not get smaller unless the shopper has just asked for it. */
  show(render: () => void): void;
}

/**
 * Keeps an element from getting smaller by itself: what comes late finds the room of what waited for it. The shopper's own press gives it back, and
 * so does another size of the window. It listens until `signal` is aborted.
 */
export function keepRoom(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): RoomKeeper {
  let isAsked = false;
  const sheet = new CSSStyleSheet();
  const giveBack = () => void sheet.replaceSync('');
  for (const type of ['click', 'keydown']) {
    root.addEventListener(
      type,
      (event) => {
        isAsked = isPress(event);
        if (isAsked) giveBack();
      },
      { capture: true, signal },
    );
    root.addEventListener(type, () => (isAsked = false), { signal });
  }
  addEventListener('resize', giveBack, { signal });
  return {
    sheet,
    show(render) {
      const room = !isAsked && getComputedStyle(host).blockSize;
      render();
      if (room) sheet.replaceSync(`:host{min-block-size:${room}}`);
    },
  };
}

function isPress({ type, key }: Event & { key?: string }): boolean {
  return type === 'click' || key === 'Escape';
}
