/** Loads a part of the script from beside the script, by a file name that can be computed; the build fills in its id. */
export const loadPart = (name: string) => import(/* @vite-ignore */ `./${name}-BUILD_ID.js`);
