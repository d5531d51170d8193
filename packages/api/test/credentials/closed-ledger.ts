import { createMemoryLedger } from '@amend/engine';

type Store = ReturnType<typeof createMemoryLedger>;

/** A store that fails whoever asks it, but for some of its methods. */
export function closed<Kind extends object>(store: Kind, ...open: readonly (keyof Kind)[]): Kind {
  return new Proxy(store, {
    get(target, method, receiver) {
      if (open.some((each) => each === method)) return Reflect.get(target, method, receiver);
      return () => {
        throw new Error(`Somebody asked for ${String(method)}.`);
      };
    },
  });
}

/** A ledger that fails whoever asks it. */
export const closedLedger = (): Store => closed(createMemoryLedger());
