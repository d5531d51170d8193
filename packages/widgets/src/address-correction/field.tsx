import type { AddressField, AddressFormat, DraftProblem } from '@amend/sdk/light';

import type { FormTexts } from '../locales/texts.ts';

/** What a field is told. */
export interface FieldProps {
  /** Which one it is. */
  readonly field: AddressField;
  /** What is in it. */
  readonly value: string;
  /** How the country writes addresses. */
  readonly format: AddressFormat;
  /** Whether nothing can be typed now. */
  readonly isFixed: boolean;
  /** What is wrong with it. */
  readonly problem: DraftProblem | undefined;
  /** Its words. */
  readonly texts: FormTexts;
  /** Takes what is typed. */
  readonly onType: (value: string) => void;
}

/** The names by which browsers know the fields of a shipping address. */
const AUTOCOMPLETE: Readonly<Record<AddressField, string>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  address1: 'address-line1',
  address2: 'address-line2',
  zip: 'postal-code',
  city: 'address-level2',
  provinceCode: 'address-level1',
  countryCode: 'country',
  phone: 'tel',
};

const PHONE = { type: 'tel' } as const;
const TEXT = { type: 'text' } as const;

/** What an address field can hold in Shopify, in UTF-16 code units. */
const MAX_LENGTH = 255;

/** The id of a field's control. */
export function idOf(field: AddressField): string {
  return `field-${field}`;
}

/** One field with its label, and what is wrong with it or why it cannot be changed. */
export function Field({ field, value, format, isFixed, problem, texts, onType }: FieldProps) {
  const id = idOf(field);
  const hintId = `${id}-hint`;
  const label = texts.label(field, format);
  const isLocked = format.locked.includes(field);
  const isOptional = !isLocked && !format.required.includes(field);
  const hint = problem
    ? (problem.message ?? texts.fieldProblem(problem.reason))
    : isLocked
      ? texts.locked
      : '';
  const shared = {
    id,
    class: 'control',
    part: 'control',
    autocomplete: `shipping ${AUTOCOMPLETE[field]}`,
    'aria-describedby': hint ? hintId : undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-required': !isOptional && !isLocked,
  } as const;
  return (
    <div class={`field ${field} ${problem ? 'critical' : ''}`} part="field">
      <label class="label" for={id}>
        {label} {isOptional && <span class="muted">({texts.optional})</span>}
      </label>
      {field === 'provinceCode' && !isLocked && format.provinces.length > 0 ? (
        <select
          {...shared}
          value={value}
          aria-disabled={isFixed}
          onChange={(event) => !isFixed && onType(event.currentTarget.value)}
        >
          <option value="">{texts.chooseProvince}</option>
          {format.provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          {...(field === 'phone' ? PHONE : TEXT)}
          inputMode={field === 'zip' && /^\d+$/.test(value) ? 'numeric' : undefined}
          maxLength={MAX_LENGTH}
          value={isLocked ? nameOf(field, value, format) : value}
          readOnly={isFixed || isLocked}
          spellcheck={false}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      {hint && (
        <p id={hintId} class={problem ? 'small wrong' : 'small note'}>
          {hint}
        </p>
      )}
    </div>
  );
}

function nameOf(field: AddressField, value: string, { countryName, provinces }: AddressFormat): string {
  if (field === 'countryCode') return countryName;
  if (field === 'provinceCode') return provinces.find(({ code }) => code === value)?.name ?? value;
  return value;
}
