import type { PackedLine, Parcel, ParcelView, Statement, StatementKind } from '@amend/sdk/light';

import { NOTED } from '../texts/ask.ts';
import type { Context } from './context.ts';
import { Milestones } from './milestones.tsx';
import { Part } from './part.tsx';
import { Scans } from './scans.tsx';
import { Note, Sentence } from './words.tsx';

const CRITICAL: readonly StatementKind[] = ['overdue', 'delayed', 'delivery_attempted', 'delivery_failed'];
const WITHOUT_MILESTONES: readonly StatementKind[] = ['order_cancelled', 'cancelled', 'nothing_to_track'];

/** Where the order is: the one sentence that matters, then the parcel, or all of them. */
export function Tracking(context: Context) {
  const { desk, say } = context;
  const view = desk.tracking.view.value;
  if (!view) return null;
  const { statement, parcels, unshipped } = view;
  const { kind } = statement;
  const [parcel, ...others] = parcels;
  const isRestWaiting = parcel !== undefined && unshipped.length > 0;
  return (
    <Part
      title={say('tracking.title')}
      chip={say(`tracking.statements.${kind}.chip`)}
      isCritical={CRITICAL.includes(kind)}
    >
      <s-stack gap="small-300">
        <Sentence>{saySentence(statement, context)}</Sentence>
        {NOTED.includes(kind) && <Note>{say(`tracking.statements.${kind}.note`)}</Note>}
      </s-stack>
      {others.length > 0 ? (
        parcels.map((one, place) => (
          <OneOfSeveral key={one.parcel.id} {...context} view={one} place={place} />
        ))
      ) : (
        <>
          {!WITHOUT_MILESTONES.includes(kind) && (
            <Milestones {...context} reached={parcel?.milestone ?? view.milestone} parcel={parcel?.parcel} />
          )}
          {isRestWaiting && (
            <Contents {...context} label={say('tracking.contents')} lines={parcel.parcel.lines} />
          )}
          {parcel && <Detail {...context} parcel={parcel.parcel} />}
        </>
      )}
      {isRestWaiting && <Contents {...context} label={say('tracking.unshipped')} lines={unshipped} />}
    </Part>
  );
}

function OneOfSeveral({ view, place, ...context }: Context & { view: ParcelView; place: number }) {
  const { parcel, statement, milestone } = view;
  const { say } = context;
  return (
    <s-stack gap="small">
      <s-divider />
      <s-stack gap="small-400">
        <s-text color="subdued">{say('tracking.parcel', place + 1)}</s-text>
        <Sentence>{saySentence(statement, context)}</Sentence>
      </s-stack>
      {parcel.status !== 'cancelled' && <Milestones {...context} reached={milestone} parcel={parcel} />}
      <Contents {...context} label={say('tracking.contents')} lines={parcel.lines} />
      <Detail {...context} parcel={parcel} />
    </s-stack>
  );
}

function Contents({ label, lines, say }: Context & { label: string; lines: readonly PackedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Note>
      {label} {lines.map((line) => say('tracking.line', line)).join(', ')}
    </Note>
  );
}

function Detail({ parcel, ...context }: Context & { parcel: Parcel }) {
  const { say } = context;
  const { carrier, trackingNumber, trackingUrl, scans } = parcel;
  return (
    <>
      {(carrier || trackingNumber || trackingUrl) && (
        <s-stack direction="inline" gap="small" alignItems="center">
          {trackingUrl ? (
            <s-link href={trackingUrl} target="_blank">
              {say('tracking.track', carrier)}
            </s-link>
          ) : (
            carrier && <s-text>{carrier}</s-text>
          )}
          {trackingNumber && <s-text color="subdued">{trackingNumber}</s-text>}
        </s-stack>
      )}
      {scans.length > 0 && <Scans {...context} scans={scans} />}
    </>
  );
}

function saySentence(statement: Statement, { say }: Context): string {
  const { kind } = statement;
  return say(`tracking.statements.${kind}.sentence`, statement);
}
