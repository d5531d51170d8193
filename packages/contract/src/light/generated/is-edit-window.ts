// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';
import { isMoment } from './is-moment.ts';

export const isEditWindow: check.Check = check.either(check.shape({ "status": check.oneOf("open"), "closesAt": check.either(isMoment, check.nothing) }), check.shape({ "status": check.oneOf("closed"), "reason": check.text, "detail": check.text, "nextStep": check.text }));
