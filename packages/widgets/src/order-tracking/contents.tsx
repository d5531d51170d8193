import type { PackedLine } from '@amend/sdk/light';

import type { TrackingTexts } from '../locales/texts.ts';

/** What a list of things is told. */
export interface ContentsProps {
  /** What it is a list of. */
  readonly label: string;
  /** The things. */
  readonly lines: readonly PackedLine[];
  /** Their words. */
  readonly texts: TrackingTexts;
}

/** What is in a parcel, or waits for one, in one sentence. */
export function Contents({ label, lines, texts }: ContentsProps) {
  if (lines.length === 0) return null;
  return (
    <p class="note" part="contents">
      {`${label} ${lines.map((line) => texts.line(line)).join(', ')}`}
    </p>
  );
}
