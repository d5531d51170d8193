import { availableParallelism } from 'node:os';

/** How many test files run at the same time: one more than there are cores, because browsers and servers have each other to wait for. Every project says the same number: those with fewer would run after all others. */
export const WORKERS = availableParallelism() + 1;
