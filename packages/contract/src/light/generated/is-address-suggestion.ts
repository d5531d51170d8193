// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';
import { isAddress } from './is-address.ts';

export const isAddressSuggestion: check.Check = check.shape({ "address": isAddress, "lines": check.list(check.text) });
