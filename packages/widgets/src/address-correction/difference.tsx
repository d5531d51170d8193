/** What differing lines are told. */
export interface DifferingLinesProps {
  /** The lines to show. */
  readonly lines: readonly string[];
  /** What they are compared with. */
  readonly others: readonly string[];
  /** How a difference is marked: as gone or as new. */
  readonly mark: 'del' | 'ins';
}

/** The lines of an address, with the words marked that the other one does not have. */
export function DifferingLines({ lines, others, mark: Mark }: DifferingLinesProps) {
  const counterparts = alignLines(lines, others);
  return (
    <address class="lines" part="address">
      {lines.map((line, index) => {
        const [start, middle, end] = splitDifference(line, counterparts[index] ?? '');
        return (
          <span>
            <bdi>
              {start}
              {middle && <Mark>{middle}</Mark>}
              {end}
            </bdi>
          </span>
        );
      })}
    </address>
  );
}

// A line that stays is compared with itself; the others with whatever stands in the same place.
function alignLines(lines: readonly string[], others: readonly string[]): readonly string[] {
  if (lines.length === others.length) return others;
  return lines.map((line) => (others.includes(line) ? line : ''));
}

/** Splits a line into the words it begins with, those that differ, and those it ends with. */
export function splitDifference(
  line: string,
  other: string,
): readonly [start: string, middle: string, end: string] {
  const words = line.split(/(?<= )/);
  const otherWords = other.split(/(?<= )/);
  const room = Math.min(words.length, otherWords.length);
  let start = 0;
  while (start < room && words[start] === otherWords[start]) start++;
  let end = 0;
  while (end < room - start && words.at(-1 - end) === otherWords.at(-1 - end)) end++;
  const middle = words.slice(start, words.length - end);
  return [
    words.slice(0, start).join(''),
    middle.join('').trimEnd(),
    trailing(middle) + words.slice(words.length - end).join(''),
  ];
}

function trailing(words: readonly string[]): string {
  return words.at(-1)?.endsWith(' ') ? ' ' : '';
}
