/**
 * Makes text that looks random and is always the same for the same number: confirmation numbers, status page tokens.
 *
 * Not a secret of any kind.
 */
export function scramble(seed: number, alphabet: string, length: number): string {
  let state = (Math.floor(seed / 0x1_0000_0000) ^ seed) | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  // The first numbers of neighbouring seeds are still alike.
  for (let round = 0; round < 8; round += 1) next();
  return Array.from({ length }, () => alphabet[next() % alphabet.length]).join('');
}

/** Makes an id in the shape of a UUID, always the same for the same number. */
export function toUuid(seed: number): string {
  const hex = scramble(seed, '0123456789abcdef', 30);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18)}`;
}
