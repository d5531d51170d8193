import { useAddressCorrection } from '@amend/sdk/react';

/** The address of the order, and the one field of it that this example lets a customer put right. */
export function AddressForm() {
  const { state, destination, window, draft, edit, type, review, back, save } = useAddressCorrection();
  if (!destination) return null;
  if (state.step === 'editing' || state.step === 'quoting')
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void review();
        }}
      >
        <label>
          Postal code <input value={draft?.zip ?? ''} onChange={({ target }) => type('zip', target.value)} />
        </label>
        <button disabled={state.step === 'quoting'}>Review</button>
        {state.step === 'editing' && state.problem && <p role="alert">{state.problem.detail}</p>}
      </form>
    );
  if (state.step === 'confirming' || state.step === 'saving')
    return (
      <section>
        <p>It will go to {state.effect.after.lines.join(', ')}.</p>
        <button disabled={state.step === 'saving'} onClick={() => void save()}>
          Save
        </button>
        <button onClick={back}>Back</button>
      </section>
    );
  return (
    <section>
      <p role="status">
        {state.step === 'saved' && 'Saved. '}It goes to {destination.lines.join(', ')}.
      </p>
      {window?.status === 'open' ? <button onClick={edit}>Change</button> : <p>{window?.detail}</p>}
    </section>
  );
}
