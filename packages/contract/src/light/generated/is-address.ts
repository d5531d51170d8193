// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';

export const isAddress: check.Check = check.shape({ "firstName": check.either(check.textUpTo(255), check.nothing), "lastName": check.either(check.textUpTo(255), check.nothing), "company": check.either(check.textUpTo(255), check.nothing), "address1": check.either(check.textUpTo(255), check.nothing), "address2": check.either(check.textUpTo(255), check.nothing), "zip": check.either(check.textUpTo(255), check.nothing), "city": check.either(check.textUpTo(255), check.nothing), "provinceCode": check.either(check.textUpTo(255), check.nothing), "countryCode": check.matching(/^[A-Z]{2}$/), "phone": check.either(check.textUpTo(255), check.nothing) });
