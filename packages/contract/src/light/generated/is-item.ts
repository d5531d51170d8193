// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';
import { isDisplayMoney } from './is-display-money.ts';
import { isWebAddress } from './is-web-address.ts';

export const isItem: check.Check = check.shape({ "variantId": check.either(check.text, check.nothing), "title": check.text, "variantTitle": check.either(check.text, check.nothing), "imageUrl": check.either(isWebAddress, check.nothing), "unitPrice": isDisplayMoney });
