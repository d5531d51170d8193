import type { Scan } from '@amend/sdk/light';

import type { TrackingTexts } from '../locales/texts.ts';

/** What the scans are told. */
export interface ScansProps {
  /** The scans, newest first. */
  readonly scans: readonly Scan[];
  /** Their words. */
  readonly texts: TrackingTexts;
}

/** Every scan of a parcel, by day, newest first, on request. */
export function Scans({ scans, texts }: ScansProps) {
  return (
    <details class="scans" part="scans">
      <summary part="scans-toggle">
        <span class="when-closed">{texts.showScans}</span>
        <span class="when-open">{texts.hideScans}</span>
      </summary>
      {groupByDay(scans).map(([date, ofDay]) => (
        <div key={date} class="day">
          <h3 class="small strong">{date}</h3>
          <ol>
            {ofDay.map((scan) => (
              <li key={scan.id} class="scan">
                <time class="muted" dateTime={scan.happenedAt.at}>
                  {scan.happenedAt.time}
                </time>
                <span>
                  {scan.message ?? texts.statements[scan.status].chip}
                  {scan.place && <span class="muted">{scan.place}</span>}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </details>
  );
}

function groupByDay(scans: readonly Scan[]): readonly (readonly [date: string, scans: readonly Scan[]])[] {
  const days = new Map<string, Scan[]>();
  for (const scan of scans) days.set(scan.happenedAt.date, [...(days.get(scan.happenedAt.date) ?? []), scan]);
  return [...days];
}
