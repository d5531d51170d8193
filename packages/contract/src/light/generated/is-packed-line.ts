// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';

export const isPackedLine: check.Check = check.shape({ "title": check.text, "variantTitle": check.either(check.text, check.nothing), "quantity": check.number });
