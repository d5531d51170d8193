/** What moved on the page by itself, as the browser tells it. */
export interface Movements {
  /** What has moved so far, once the browser has seen the last of it. */
  list(): Promise<readonly string[]>;
  /** Watches no longer. */
  stop(): void;
}

/** The browser forgives a press what moves within this time, in milliseconds. */
const FORGIVEN_MS = 500;

let pressedAt = -FORGIVEN_MS;
for (const type of ['pointerdown', 'keydown'])
  addEventListener(type, ({ timeStamp }) => (pressedAt = timeStamp), true);

/**
 * Watches the page from now on. Inside the frame of the tests the browser does not know of presses by itself: a press is forgiven for as long as is
 * asked for, which need be no longer than a press takes where answers come later than that.
 */
export function watchMovements(forgivenMs = FORGIVEN_MS): Movements {
  const movements: string[] = [];
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
  observer.observe({ type: 'layout-shift' });

  function note(entry: PerformanceEntry): void {
    if (entry.startTime - pressedAt < forgivenMs) return;
    for (const { node, previousRect, currentRect } of Reflect.get(entry, 'sources')) {
      const name = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName;
      movements.push(
        `${Math.round(entry.startTime - pressedAt)} ms after a press, ${name}: ${sayRect(previousRect)} → ${sayRect(currentRect)}`,
      );
    }
  }

  return {
    async list() {
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
      observer.takeRecords().forEach(note);
      return movements;
    },
    stop: () => observer.disconnect(),
  };
}

const sayRect = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join();
