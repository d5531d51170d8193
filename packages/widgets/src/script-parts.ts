import type { LoadPart } from './part.ts';

/** Loads a part of the script from beside the script, by a file name that can be computed; the build fills in its id. */
export const loadPart: LoadPart = load;

function load(name: string) {
  return import(/* @vite-ignore */ `./${name}-BUILD_ID.js`);
}

// Every widget needs the core, and must not be what has to be read to learn that.
load('core').catch(() => {});
