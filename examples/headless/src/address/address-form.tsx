import type { AddressField, AddressFormat } from '@amend/sdk/light';
import type { useAddressCorrection } from '@amend/sdk/react';

import { AUTOCOMPLETE, labelOf } from './labels.ts';

interface FormProps {
  readonly correction: ReturnType<typeof useAddressCorrection>;
  readonly format: AddressFormat;
}

/** The address to type into, in the rows of its country. */
export function AddressForm({ correction, format }: FormProps) {
  const { state, review, cancel } = correction;
  const isBusy = state.step === 'quoting';
  const problem = state.step === 'editing' && state.fields.length === 0 ? state.problem : null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void review();
      }}
    >
      {problem && (
        <p className="refusal" role="alert">
          {problem.detail} {problem.nextStep}
        </p>
      )}
      {format.rows.map((row) => (
        <div className="row" key={row.join()}>
          {row.map((field) => (
            <Field key={field} field={field} correction={correction} format={format} />
          ))}
        </div>
      ))}
      <p className="actions">
        <button type="submit" className="primary" disabled={isBusy}>
          {isBusy ? 'One moment…' : 'Go on'}
        </button>
        <button type="button" onClick={cancel}>
          Leave it
        </button>
      </p>
    </form>
  );
}

function Field({ field, correction, format }: FormProps & { field: AddressField }) {
  const { draft, state, type } = correction;
  const problem = state.step === 'editing' ? state.fields.find((one) => one.field === field) : undefined;
  const isLocked = format.locked.includes(field);
  const note = `${field}-note`;
  const common = {
    id: field,
    disabled: isLocked || state.step === 'quoting',
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? note : undefined,
    autoComplete: AUTOCOMPLETE[field],
  };
  return (
    <label htmlFor={field}>
      {labelOf(field, format)}
      {field === 'provinceCode' && format.provinces.length > 0 ? (
        <select
          {...common}
          value={draft?.provinceCode ?? ''}
          onChange={({ target }) => type(field, target.value)}
        >
          <option value="">Choose…</option>
          {format.provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          value={field === 'countryCode' ? format.countryName : (draft?.[field] ?? '')}
          onChange={({ target }) => type(field, target.value)}
        />
      )}
      {problem && (
        <small id={note} role="alert">
          {problem.message ?? 'Please fill this in.'}
        </small>
      )}
    </label>
  );
}
