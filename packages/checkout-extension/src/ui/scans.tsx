import type { Scan } from '@amend/sdk/light';

import type { Context } from './context.ts';

/** Every scan of a parcel, by day, newest first, on request. */
export function Scans({ scans, say }: Context & { scans: readonly Scan[] }) {
  return (
    <s-details>
      <s-summary>{say('tracking.showScans')}</s-summary>
      <s-stack gap="small">
        {groupByDay(scans).map(([date, ofDay]) => (
          <s-stack key={date} gap="small-400">
            <s-text type="strong">{date}</s-text>
            {ofDay.map((scan) => {
              const { status } = scan;
              return (
                <s-paragraph key={scan.id}>
                  <s-text color="subdued">{scan.happenedAt.time}</s-text>{' '}
                  {scan.message ?? say(`tracking.statements.${status}.chip`)}
                  {scan.place && <s-text color="subdued"> {scan.place}</s-text>}
                </s-paragraph>
              );
            })}
          </s-stack>
        ))}
      </s-stack>
    </s-details>
  );
}

function groupByDay(scans: readonly Scan[]): readonly (readonly [date: string, scans: readonly Scan[]])[] {
  const days = new Map<string, Scan[]>();
  for (const scan of scans) days.set(scan.happenedAt.date, [...(days.get(scan.happenedAt.date) ?? []), scan]);
  return [...days];
}
