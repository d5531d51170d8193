/**
 * What Amend uses of `@preact/signals-core`, in a fifth of its size: the script takes this in its place.
 *
 * The difference: a computed value is worked out at every read instead of being kept, so whoever reads one is told of every
 * change to what it is made of. The same tests hold both to the same behaviour.
 */

/** Something that runs again when a signal that it has read changes. */
interface Reader {
  (): void;
  readonly sources: Set<Set<Reader>>;
}

let reader: Reader | undefined;
let waiting: Set<Reader> | undefined;

/** Makes a value that tells its readers when it changes. */
export function signal<Value>(initial: Value) {
  const readers = new Set<Reader>();
  let current = initial;
  return {
    get value(): Value {
      if (reader) {
        readers.add(reader);
        reader.sources.add(readers);
      }
      return current;
    },
    set value(value: Value) {
      if (value === current) return;
      current = value;
      batch(() => readers.forEach((one) => waiting?.add(one)));
    },
    peek: (): Value => current,
  };
}

/** Makes a value out of others. */
export function computed<Value>(work: () => Value) {
  return {
    get value(): Value {
      return work();
    },
    peek: (): Value => readAs(undefined, work),
  };
}

/** Runs `work` now and whenever a signal that it read has changed; what it returns cleans up before that. Gives back what stops it. */
export function effect(work: () => (() => void) | void): () => void {
  let cleanUp: (() => void) | void;
  let isStopped = false;
  function forget(): void {
    for (const readers of run.sources) readers.delete(run);
    run.sources.clear();
    cleanUp?.();
    cleanUp = undefined;
  }
  const run: Reader = Object.assign(
    () => {
      // It may have been stopped by whoever was told of the same change before it.
      if (isStopped) return;
      forget();
      cleanUp = batch(() => readAs(run, work));
    },
    { sources: new Set<Set<Reader>>() },
  );
  run();
  return () => {
    isStopped = true;
    forget();
  };
}

/** Changes several signals, and tells their readers once at the end. */
export function batch<Value>(work: () => Value): Value {
  if (waiting) return work();
  waiting = new Set();
  try {
    return work();
  } finally {
    const readers = waiting;
    waiting = undefined;
    runAll([...readers]);
  }
}

// One that fails must not keep the others from learning what has changed.
function runAll([first, ...others]: readonly Reader[]): void {
  try {
    first?.();
  } finally {
    if (first) runAll(others);
  }
}

function readAs<Value>(next: Reader | undefined, work: () => Value): Value {
  const previous = reader;
  reader = next;
  try {
    return work();
  } finally {
    reader = previous;
  }
}
