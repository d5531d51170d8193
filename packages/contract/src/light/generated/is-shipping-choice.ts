// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';
import { isDisplayMoney } from './is-display-money.ts';

export const isShippingChoice: check.Check = check.shape({ "title": check.text, "price": isDisplayMoney });
