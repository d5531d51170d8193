/** One country in the generated table: code, pattern of its postal codes, an example of each shape, how those of a province begin, by its code. */
export type PostalCodeRow = readonly [
  code: string,
  pattern: string,
  examples: readonly string[],
  prefixes: Readonly<Record<string, string>>,
];
