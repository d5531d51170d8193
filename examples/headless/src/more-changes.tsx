import { useEdits, useEditWindow, useOrder } from '@amend/sdk/react';
import type { AmendElement } from '@amend/widgets/jsx/react';
import { useEffect, useRef, useState } from 'react';

/**
 * What this shop did not want to build itself: two of Amend's elements, in the shop's colours. An order that is final and was never changed has no need
 * of them.
 */
export function MoreChanges() {
  const { order, refresh } = useOrder();
  const { view } = useEditWindow();
  const { edits } = useEdits();
  const swap = useRef<AmendElement>(null);
  const version = order?.version;
  const shown = useRef(version);
  // What was changed above changes what can be changed here, and the other way round.
  useEffect(() => {
    if (shown.current !== version) void swap.current?.refresh?.();
    shown.current = version;
  }, [version]);
  // Once shown they stay: what they say last is that the order is cancelled, after which nothing is open any more.
  const [isShown, show] = useState(false);
  if (!isShown && (view?.status === 'open' || edits?.length)) show(true);
  if (!isShown) return null;
  return (
    <section className="more" aria-label="More changes">
      <amend-item-swap ref={swap} onamend:change={() => void refresh()} />
      <amend-cancel-order onamend:change={() => void refresh()} />
    </section>
  );
}
