import { availableParallelism } from 'node:os';

/** How many test files run at the same time: one for each core, as the histories in workerd live by the real clock and need theirs. Every project says the same number: those with fewer would run after all others. */
export const WORKERS = availableParallelism();
