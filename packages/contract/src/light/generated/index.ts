// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
export * from './order.ts';
export * from './choices.ts';
export * from './quote.ts';
export * from './edit.ts';
export * from './edit-list.ts';
export * from './signed-receipt.ts';
export * from './order-token.ts';
export * from './order-lookup.ts';
export * from './problem.ts';
