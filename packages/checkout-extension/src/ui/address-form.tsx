import type { AddressCorrectionState, AddressField, AddressFormat, DraftProblem } from '@amend/sdk/light';

import type { Context } from './context.ts';
import { valueOf } from './value-of.ts';
import { describeProblem, Note, Notice } from './words.tsx';

/** What the form is told. */
export interface AddressFormProps extends Context {
  /** Where the shopper is. */
  readonly state: Extract<AddressCorrectionState, { step: 'editing' | 'quoting' }>;
  /** How the country writes addresses. */
  readonly format: AddressFormat;
}

/** The address to type into, in the rows of its country. */
export function AddressForm({ state, format, ...context }: AddressFormProps) {
  const { desk, say } = context;
  const window = desk.address.window.value;
  const isOpen = window?.status === 'open';
  const isBusy = state.step === 'quoting';
  const problems = state.step === 'editing' ? state.fields : [];
  const problem = state.step === 'editing' && problems.length === 0 ? state.problem : null;
  return (
    <s-form onSubmit={() => void desk.address.review()}>
      <s-stack gap="base">
        {window?.status === 'closed' && <Notice {...window} />}
        {isOpen && problem && <Notice {...describeProblem(problem, context)} />}
        {problems.length > 1 && <s-banner tone="warning" heading={say('form.problems', problems.length)} />}
        {format.rows.map((row) => (
          <s-stack key={row.join()} gap="small-300">
            <s-grid gap="base" gridTemplateColumns={row.map(() => '1fr').join(' ')}>
              {row.map((field) => (
                <Field
                  key={field}
                  {...context}
                  field={field}
                  format={format}
                  isFixed={!isOpen || isBusy}
                  problem={problems.find((one) => one.field === field)}
                />
              ))}
            </s-grid>
            {row.some((field) => format.locked.includes(field)) && <Note>{say('form.locked')}</Note>}
          </s-stack>
        ))}
        <s-stack direction="inline" gap="small">
          {isOpen && (
            <s-button variant="primary" type="submit" loading={isBusy}>
              {say('form.review')}
            </s-button>
          )}
          <s-button variant="secondary" onClick={desk.address.cancel}>
            {say(isOpen ? 'form.cancel' : 'form.close')}
          </s-button>
        </s-stack>
      </s-stack>
    </s-form>
  );
}

/** What a field is told. */
interface FieldProps extends Context {
  readonly field: AddressField;
  readonly format: AddressFormat;
  /** Whether nothing can be typed now. */
  readonly isFixed: boolean;
  /** What is wrong with it. */
  readonly problem: DraftProblem | undefined;
}

/** What an address field can hold in Shopify, in UTF-16 code units. */
const MAX_LENGTH = 255;

const AUTOCOMPLETE = {
  firstName: 'shipping given-name',
  lastName: 'shipping family-name',
  company: 'shipping organization',
  address1: 'shipping address-line1',
  address2: 'shipping address-line2',
  zip: 'shipping postal-code',
  city: 'shipping address-level2',
  provinceCode: 'shipping address-level1',
  countryCode: 'shipping country-name',
} as const;

function Field({ field, format, isFixed, problem, desk, say }: FieldProps) {
  const value = desk.address.draft.value?.[field] ?? '';
  const isLocked = format.locked.includes(field);
  const isOptional = !isLocked && !format.required.includes(field);
  const label = say('form.label', field, format);
  const shared = {
    label: isOptional ? `${label} (${say('form.optional')})` : label,
    value: isLocked ? nameOf(field, value, format) : value,
    ...(problem && { error: problem.message ?? say('form.fieldProblem', problem.reason) }),
    onChange: (event: Event) => desk.address.type(field, valueOf(event)),
  };
  if (field === 'phone')
    return <s-phone-field {...shared} readOnly={isFixed || isLocked} autocomplete="shipping tel" />;
  if (field === 'provinceCode' && !isLocked && format.provinces.length > 0)
    return (
      <s-select {...shared} disabled={isFixed} placeholder={say('form.chooseProvince')}>
        {format.provinces.map(({ code, name }) => (
          <s-option key={code} value={code}>
            {name}
          </s-option>
        ))}
      </s-select>
    );
  return (
    <s-text-field
      {...shared}
      readOnly={isFixed || isLocked}
      maxLength={MAX_LENGTH}
      autocomplete={AUTOCOMPLETE[field]}
    />
  );
}

function nameOf(field: AddressField, value: string, { countryName, provinces }: AddressFormat): string {
  if (field === 'countryCode') return countryName;
  if (field === 'provinceCode') return provinces.find(({ code }) => code === value)?.name ?? value;
  return value;
}
