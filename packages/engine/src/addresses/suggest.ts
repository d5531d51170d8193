import type { Address, AddressField } from '@amend/contract';

import { isAlike } from './alike.ts';
import { checkAddress } from './check.ts';
import {
  hasKnownCodes,
  isPostalCode,
  provincesOf,
  withLeadingZero,
  withoutLookAlikes,
} from './postal-code.ts';

/** What was probably meant by an address, as far as the forms of postal codes and the provinces they belong to tell; `null` where they tell nothing. */
export function suggestAddress(
  typed: Address,
  before: Address,
  locked: readonly AddressField[],
): Address | null {
  const withZip = { ...typed, zip: zipMeant(typed, before) };
  const meant = { ...withZip, provinceCode: provinceMeant(withZip, before) };
  return isWorthSaying(meant, typed, before, locked) ? meant : null;
}

/** Whether an address is one to ask about: it says something else than what was typed and than what the order has, and it would be taken. */
export function isWorthSaying(
  meant: Address,
  typed: Address,
  before: Address,
  locked: readonly AddressField[],
): boolean {
  const isNew = !isAlike(meant, typed) && !isAlike(meant, before);
  return isNew && checkAddress(meant, before, locked).length === 0;
}

function zipMeant(typed: Address, before: Address): string | null {
  const { zip, countryCode } = typed;
  if (zip === null || isPostalCode(zip, countryCode) !== false) return zip;
  const filled = withLeadingZero(zip, countryCode);
  if (filled !== null && isConfirmed(filled, typed, before)) return filled;
  return withoutLookAlikes(zip, countryCode) ?? zip;
}

/** A missing zero is only one of the digits that can be missing: the province says so, or the code that the same town had before. */
function isConfirmed(zip: string, { countryCode, provinceCode, city }: Address, before: Address): boolean {
  if (provinceCode !== null && hasKnownCodes(provinceCode, countryCode))
    return provincesOf(zip, countryCode).includes(provinceCode);
  const isSameTown = before.countryCode === countryCode && city?.toLowerCase() === before.city?.toLowerCase();
  return isSameTown && before.zip?.slice(0, 2) === zip.slice(0, 2);
}

/** The province that the postal code belongs to, where the code is new and belongs to no other. */
function provinceMeant({ zip, countryCode, provinceCode }: Address, before: Address): string | null {
  const isAsked = zip !== null && provinceCode !== null && zip !== before.zip;
  if (!isAsked || isPostalCode(zip, countryCode) !== true || !hasKnownCodes(provinceCode, countryCode))
    return provinceCode;
  const provinces = provincesOf(zip, countryCode);
  const [only, ...others] = provinces;
  return only !== undefined && others.length === 0 ? only : provinceCode;
}
