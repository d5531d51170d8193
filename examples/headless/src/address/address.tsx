import { useAddressCorrection, useEditWindow } from '@amend/sdk/react';
import { useEffect, useRef } from 'react';

import { AddressForm } from './address-form.tsx';
import { Confirmation } from './confirmation.tsx';

/** Where the order goes, and the way to put that right, from looking to saved. */
export function Address() {
  const correction = useAddressCorrection();
  const { state, destination, window, edit } = correction;
  const { view } = useEditWindow();
  const heading = useRef<HTMLHeadingElement>(null);
  const { step } = state;
  const shown = useRef(step);
  // Whoever goes on by keyboard goes on here: the button that they pressed may be gone.
  useEffect(() => {
    if (shown.current !== step && ['editing', 'confirming', 'saved', 'showing'].includes(step))
      heading.current?.focus();
    shown.current = step;
  }, [step]);
  if (!destination) return null;
  const isOpen = window?.status === 'open';
  return (
    <section className="address" aria-labelledby="address">
      <h2 id="address" ref={heading} tabIndex={-1}>
        {TITLES[step]}
      </h2>
      {(step === 'showing' || step === 'saved') && (
        <>
          <address>
            {destination.lines.map((line, place) => (
              <span key={place}>{line}</span>
            ))}
          </address>
          {state.step === 'saved' && (
            <p role="status">
              {state.edit.status === 'requested'
                ? 'We look at it first, and write to you.'
                : 'Saved. Your parcel goes there.'}
            </p>
          )}
          {step === 'showing' && destination.news && <p className="note">{destination.news}</p>}
          {isOpen && (
            <button type="button" onClick={edit}>
              Change address
            </button>
          )}
          {window?.status === 'closed' && view?.status === 'open' && (
            <p className="note">
              {window.detail} {window.nextStep}
            </p>
          )}
        </>
      )}
      {(step === 'editing' || step === 'quoting') && (
        <AddressForm correction={correction} format={destination.format} />
      )}
      {(state.step === 'confirming' || state.step === 'saving') && (
        <Confirmation correction={correction} state={state} />
      )}
    </section>
  );
}

const TITLES = {
  showing: 'It goes to',
  editing: 'Where should it go?',
  quoting: 'Where should it go?',
  confirming: 'Is this right?',
  saving: 'Is this right?',
  saved: 'It goes to',
} as const;
