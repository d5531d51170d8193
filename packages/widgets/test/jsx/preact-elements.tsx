/* @jsxImportSource preact */
import '../../src/jsx/preact.ts';
import type { AmendElement } from '../../src/jsx/preact.ts';

/** Compiled, never run: what Preact's JSX says of the elements. */
export const written = [
  <amend-order key="order" token="x" locale="de" time-zone="Europe/Berlin" class="amend-plain" />,
  <amend-item-swap key="swap" onamend:change={({ detail }) => detail.status.toUpperCase()} />,
  <amend-upsell key="upsell" onamend:problem={({ detail }) => detail.nextStep} onamend:ready={() => {}} />,
  <amend-order-tracking key="tracking" ref={(element: AmendElement | null) => void element?.refresh?.()} />,
  <amend-cancel-order key="cancel">
    <p slot="footer">Questions?</p>
  </amend-cancel-order>,
  <amend-address-correction key="address" id="address" />,
  <amend-edit-window key="window" />,
  // @ts-expect-error -- The API's address is no attribute of an element.
  <amend-order key="endpoint" endpoint="https://api.amend.example" />,
  // @ts-expect-error -- A token is text.
  <amend-order key="number" token={1} />,
  // @ts-expect-error -- There is no such element.
  <amend-orders key="unknown" />,
];
