import type { FailureEntry, Log } from './log.ts';

const systemTime = () => new Date();

/** Tells the log of failures whose messages Amend has written itself. */
export function reportTo(log: Log, now = systemTime): (error: Error) => void {
  return ({ message }) => log({ level: 'error', event: 'failure', at: now().toISOString(), message });
}

/**
 * An error that nobody had expected, by its name and where it came from. What its message says is not known, and not repeated: that of a text which is no JSON
 * quotes the text.
 */
export function unexpected(error: unknown, requestId?: string, now = systemTime): FailureEntry {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error();
  // The message stands in the stack too, and a line of it may look like a place.
  const frames = stack
    .replace(message, () => '')
    .split('\n')
    .filter((line) => /^ +at /.test(line));
  return {
    level: 'error',
    event: 'failure',
    at: now().toISOString(),
    ...(requestId === undefined ? {} : { requestId }),
    message: `${name} that nobody expected`,
    frames: frames.map((line) => line.trim()),
  };
}
