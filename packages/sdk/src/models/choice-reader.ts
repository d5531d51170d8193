import { signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { ChoiceCalls } from '../client.ts';
import { OrderProblem } from '../order-problem.ts';
import type { Choices } from '../types.ts';

/** Reads what there is to choose from when somebody wants to choose. */
export interface ChoiceReader {
  /** The newest choices known, or `null`. A failed reading keeps them. */
  readonly choices: ReadonlySignal<Choices | null>;
  /** Why there are none to show, or `null`. */
  readonly problem: ReadonlySignal<OrderProblem | null>;
  /** Reads them, once for all who ask while it is under way. */
  read(): Promise<void>;
  /** Cancels what is under way; nothing changes afterwards. */
  dispose(): void;
}

/** Makes a {@link ChoiceReader}. */
export function createChoiceReader(client: ChoiceCalls): ChoiceReader {
  const choices = signal<Choices | null>(null);
  const problem = signal<OrderProblem | null>(null);
  const disposal = new AbortController();
  const { signal: ended } = disposal;
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    problem.value = null;
    try {
      const answer = await client.readChoices({ signal: ended });
      if (!ended.aborted) choices.value = answer;
    } catch (error) {
      if (ended.aborted) return;
      if (!(error instanceof OrderProblem)) throw error;
      if (!choices.peek()) problem.value = error;
    }
  }

  return {
    choices,
    problem,
    read: () => (reading ??= read().finally(() => (reading = undefined))),
    dispose: () => disposal.abort(),
  };
}
