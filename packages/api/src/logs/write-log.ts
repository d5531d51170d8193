import type { Log } from './log.ts';

/** Writes the log to the standard output, a JSON object on each line. */
export const writeLog: Log = (entry) => console.log(JSON.stringify(entry));
