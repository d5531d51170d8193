import { Signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

/** A model at one moment: its signals' values beside its functions. What ends it is the hook's own business. */
export type Snapshot<Model> = {
  readonly [Key in keyof Model as Exclude<Key, 'dispose'>]: Model[Key] extends ReadonlySignal<infer Value>
    ? Value
    : Model[Key];
};

/** Reads every signal of a model; inside of a computed or an effect, as a signal. */
export function readModel<Model extends object>(model: Model): Snapshot<Model>;
export function readModel(model: object): object {
  return Object.fromEntries(
    Object.entries(model)
      .filter(([name]) => name !== 'dispose')
      .map(([name, member]) => [name, member instanceof Signal ? member.value : member]),
  );
}
