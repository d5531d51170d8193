/** One press or key, from when it was made until the browser had painted what came of it. */
export interface SlowEvent {
  readonly name: string;
  readonly ms: number;
}

/** What the page itself has noted. All times in milliseconds. */
export interface PageNotes {
  /** When each widget had painted its data, from the start of the navigation. */
  readonly rendered: Readonly<Record<string, number>>;
  readonly longTasksMs: readonly number[];
  /** The bodies of the scripts that came, as they came, in bytes. */
  readonly scriptBytes: number;
  /** How far things moved, as Chromium scores it, soon after a press or not. */
  readonly layoutShift: number;
  /** Presses and keys of 16 ms and more. */
  readonly slowEvents: readonly SlowEvent[];
}

/** Notes what happens in a page; runs there, before anything of its own. `sentences` says by what to tell that a widget's data is there. */
export function watchPage(sentences: Readonly<Record<string, string>>): void {
  const rendered: Record<string, number> = {};
  const longTasksMs: number[] = [];
  const slowEvents: SlowEvent[] = [];
  let layoutShift = 0;
  const takeRest: (() => void)[] = [];
  const watch = (
    options: PerformanceObserverInit & { durationThreshold?: number },
    note: (entry: PerformanceEntry) => void,
  ) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ ...options, buffered: true });
    takeRest.push(() => observer.takeRecords().forEach(note));
  };
  watch({ type: 'longtask' }, ({ duration }) => longTasksMs.push(duration));
  watch({ type: 'layout-shift' }, (entry) => {
    if ('value' in entry && typeof entry.value === 'number') layoutShift += entry.value;
  });
  // Only what is part of a press or a key counts, as it does for INP; a pointer that passes by does not.
  watch({ type: 'event', durationThreshold: 16 }, (entry) => {
    const { name, duration } = entry;
    if (entry instanceof PerformanceEventTiming && entry.interactionId)
      slowEvents.push({ name, ms: duration });
  });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    const name = this.localName;
    const sentence = sentences[name];
    if (!sentence) return root;
    const observer = new MutationObserver(() => {
      if (!root.querySelector(sentence)) return;
      observer.disconnect();
      // A frame with it has begun; the task after it comes once that frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => (rendered[name] = performance.now()), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
    observer.observe(root, { childList: true, subtree: true });
    return root;
  };
  const readNotes = (): PageNotes => {
    for (const take of takeRest) take();
    const scriptBytes = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { rendered, longTasksMs, scriptBytes, layoutShift, slowEvents };
  };
  Object.assign(window, { readNotes });
}
