// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';

export const isDisplayMoney: check.Check = check.shape({ "amount": check.matching(/^-?\d{1,15}(\.\d{1,3})?$/), "currencyCode": check.matching(/^[A-Z]{3}$/), "text": check.text });
