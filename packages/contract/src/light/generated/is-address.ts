// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';

export const isAddress: check.Check = check.shape({ "firstName": check.either(check.text, check.nothing), "lastName": check.either(check.text, check.nothing), "company": check.either(check.text, check.nothing), "address1": check.either(check.text, check.nothing), "address2": check.either(check.text, check.nothing), "zip": check.either(check.text, check.nothing), "city": check.either(check.text, check.nothing), "provinceCode": check.either(check.text, check.nothing), "countryCode": check.matching(/^[A-Z]{2}$/), "phone": check.either(check.text, check.nothing) });
