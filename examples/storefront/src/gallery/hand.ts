import type { LiveWorld } from './live-world.ts';
import type { Hand } from './scene.ts';

/** A scene that has not come about after so many looks never will: 20 seconds. */
const LOOKS = 1000;

const LOOK_AGAIN_MS = 20;

const near = () => new Event('pointerover', { bubbles: true });

/** Makes a {@link Hand} for one widget, which does what a shopper's would: it clicks and types. */
export function createHand(element: HTMLElement, world: LiveWorld): Hand {
  async function see(selector: string): Promise<Element> {
    for (let look = 0; look < LOOKS; look++) {
      // A hand is somebody: what waits for a shopper to be there waits no longer.
      dispatchEvent(new Event('pointermove'));
      const found = element.shadowRoot?.querySelector(selector);
      if (found) return found;
      // Where there is a hand, a pointer has come: for what is loaded then, also in a cell that nobody has scrolled to.
      element.shadowRoot?.querySelector('[part~=card]')?.dispatchEvent(near());
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    throw new Error(`${element.localName} does not show ${selector}.`);
  }

  return {
    see,
    async press(selector) {
      const target = await see(selector);
      if (target instanceof HTMLElement) target.click();
    },
    async type(selector, value) {
      const field = await see(selector);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
        throw new Error(`${selector} is no field.`);
      field.value = value;
      for (const name of ['input', 'change'])
        field.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    },
    turn: world.turn,
    readAgain: () => void dispatchEvent(new Event('online')),
  };
}
