import { signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

/**
 * Holds the part of a widget that is needed only once the shopper is about to do something (its body), behind what stands there after load (its face).
 *
 * How a widget uses it:
 *
 * ```tsx
 * const body = createLatePart(async () => (await import('./body.tsx')).startBody(context));
 * return {
 *   view: () => body.part.value?.view() ?? <Face phase={body.phase.value} onPress={() => body.open(({ model }) => model.begin())} />,
 *   prepare: body.prepare,
 *   dispose: body.dispose,
 * };
 * ```
 *
 * - `mount` calls `prepare` once, when pointer or focus first comes into the card: the code is on its way before the press.
 * - A press calls `open(use)`. Where the part is there, `use` runs at once. Where it is not, `phase` becomes `opening` within the press: the pressed button is
 *   busy, and below it stands `<Room phase texts={cardTexts} />` (`card/room.tsx`), for whose class `room` the widget's styles give a `min-block-size` that
 *   the largest thing that may come fits into. As the press makes the card grow, nothing moves by itself afterwards; `keepRoom` does not let it get smaller
 *   again before the next press.
 * - `phase` is `failed` where the code could not be loaded. `Room` says so, with what can be done instead; another press tries again. What comes late has to
 *   be new nodes (`key`) or inside the room, or else the browser sees it moved.
 * - `close` forgets what is being opened: the shopper went back before it was there.
 */
export interface LatePart<Part> {
  /** The part, once it is there. */
  readonly part: ReadonlySignal<Part | null>;
  /** `opening` while a press waits for the part, `failed` where it could not be loaded when it was asked for, otherwise `resting`. */
  readonly phase: ReadonlySignal<LatePhase>;
  /** Loads the part, unless it is there or on its way. Never rejects: who opens it learns that it cannot be had. */
  prepare(): void;
  /** Uses the part: at once where it is there, otherwise when it comes. Only the latest use counts. */
  open(use: (part: Part) => void): void;
  /** Opens nothing any more. */
  close(): void;
  /** Stops the part, also one that is still on its way. */
  dispose(): void;
}

/** Where the part is. */
export type LatePhase = 'resting' | 'opening' | 'failed';

/** Makes a {@link LatePart}; loads nothing before it is asked to. */
export function createLatePart<Part extends { dispose(): void }>(load: () => Promise<Part>): LatePart<Part> {
  const part = signal<Part | null>(null);
  const phase = signal<LatePhase>('resting');
  let use: ((part: Part) => void) | null = null;
  let loading: Promise<void> | undefined;
  let isDisposed = false;

  async function loadOnce(): Promise<void> {
    try {
      const loaded = await load();
      if (isDisposed) return loaded.dispose();
      // One after the other: the part is shown at rest before it is used, so that it knows where the shopper came from.
      part.value = loaded;
      use?.(loaded);
      phase.value = 'resting';
    } catch (error) {
      // Some browsers do not ask again for a module that has failed; where one does, the next press finds it.
      loading = undefined;
      if (!use) return;
      console.error('Amend: a part of a widget could not be loaded.', error);
      phase.value = 'failed';
    }
  }

  const prepare = () => void (loading ??= loadOnce());

  return {
    part,
    phase,
    prepare,
    open(next) {
      const loaded = part.peek();
      if (loaded) return next(loaded);
      use = next;
      phase.value = 'opening';
      prepare();
    },
    close() {
      use = null;
      phase.value = 'resting';
    },
    dispose() {
      isDisposed = true;
      part.peek()?.dispose();
    },
  };
}
