import type { LiveWorld } from './live-world.ts';
import type { Hand } from './scene.ts';

/** A scene that has not come about after this long never will. */
const PATIENCE_MS = 20_000;

const LOOK_AGAIN_MS = 20;

/** Makes a {@link Hand} for one widget, which does what a shopper's would: it clicks and types. */
export function createHand(element: HTMLElement, world: LiveWorld): Hand {
  async function see(selector: string): Promise<Element> {
    for (const began = Date.now(); Date.now() - began < PATIENCE_MS;) {
      const found = element.shadowRoot?.querySelector(selector);
      if (found) return found;
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
      if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} is no field.`);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    turn: world.turn,
    readAgain: () => void dispatchEvent(new Event('online')),
  };
}
