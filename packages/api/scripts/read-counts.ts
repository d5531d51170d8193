/** The words that a script was called with. A first `--` is the package manager's, which passes it on. */
export function readWords(): readonly string[] {
  const words = process.argv.slice(2);
  return words[0] === '--' ? words.slice(1) : words;
}

/** Reads the whole numbers from 1 on that a script is given, with a default for each. Where a word is none, or one too many, it says so and how the script is called, and ends the process with 2. */
export function readCounts(
  usage: string,
  defaults: readonly number[],
  words: readonly string[] = readWords(),
): number[] {
  const wrong = words.find((word, place) => !/^[1-9]\d{0,8}$/.test(word) || place >= defaults.length);
  if (wrong !== undefined) {
    console.error(`"${wrong}" cannot be read. It is called as ${usage}, with whole numbers from 1 on.`);
    process.exit(2);
  }
  return defaults.map((value, place) => Number(words[place] ?? value));
}
