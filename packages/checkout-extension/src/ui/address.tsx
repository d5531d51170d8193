import type { Destination } from '@amend/sdk/light';

import { AddressConfirmation } from './address-confirmation.tsx';
import { AddressForm } from './address-form.tsx';
import type { Context } from './context.ts';
import { ownClosing } from './edit-window.tsx';
import { Part } from './part.tsx';
import { Foreign, isToday, Note, Sentence } from './words.tsx';

/** The address as the postman reads it, until when it can be changed or why it cannot, and the way to change it. */
export function Address(context: Context) {
  const { desk, say } = context;
  const state = desk.address.state.value;
  const destination = desk.address.destination.value;
  const isOpen = desk.address.window.value?.status === 'open';
  if (!destination)
    return (
      <Part title={say('address.title')}>
        <Sentence>{say('address.nothingToShip')}</Sentence>
      </Part>
    );
  const saved = state.step === 'saved' ? saySaved(context) : null;
  const isMade = state.step === 'saved' && state.edit.status !== 'requested';
  return (
    <Part
      title={say('address.title')}
      chip={isMade ? say('address.saved') : isOpen ? undefined : say('address.closed')}
    >
      {state.step === 'showing' || state.step === 'saved' ? (
        <Shown {...context} destination={destination} saved={saved} />
      ) : state.step === 'editing' || state.step === 'quoting' ? (
        <AddressForm {...context} state={state} format={destination.format} />
      ) : (
        <AddressConfirmation {...context} state={state} />
      )}
    </Part>
  );
}

function Shown({
  destination,
  saved,
  ...context
}: Context & { destination: Destination; saved: string | null }) {
  const { desk, say } = context;
  const window = desk.address.window.value;
  const isOpen = window?.status === 'open';
  const closing = ownClosing(window, context);
  return (
    <>
      {saved && <Sentence>{saved}</Sentence>}
      <Label lines={destination.lines} />
      {!saved && destination.news && <Note>{destination.news}</Note>}
      {window?.status === 'closed' && !isToldOf(window, context) && (
        <Note>
          {window.detail} {window.nextStep}
        </Note>
      )}
      {isOpen && (
        <s-stack direction="inline" gap="base" alignItems="center">
          <s-button variant="secondary" onClick={desk.address.edit}>
            {say('address.change')}
          </s-button>
          {closing && (
            <s-text color="subdued">{say('address.until', closing, isToday(closing.at, context))}</s-text>
          )}
        </s-stack>
      )}
    </>
  );
}

/** Whether the edit window says already why nothing can be changed. */
function isToldOf({ reason }: { readonly reason: string }, { desk }: Context): boolean {
  const all = desk.window.view.value;
  return all?.status === 'closed' && all.reason === reason;
}

/** An address, line by line. */
function Label({ lines }: { lines: readonly string[] }) {
  return (
    <s-stack gap="none">
      {lines.map((line, place) => (
        <Foreign key={place} type="address">
          {line}
        </Foreign>
      ))}
    </s-stack>
  );
}

function saySaved({ desk, say }: Context): string | null {
  const state = desk.address.state.value;
  if (state.step !== 'saved') return null;
  if (state.edit.status === 'requested') return say('form.requested');
  const address = state.effect.after.lines.slice(1).join(', ');
  return say(state.edit.status === 'accepted' ? 'form.accepted' : 'form.savedTo', address);
}
