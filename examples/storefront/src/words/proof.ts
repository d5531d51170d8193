import { de } from './proof/de.ts';
import { en } from './proof/en.ts';
import type { ProofWords } from './proof/words.ts';
import type { Language } from './words.ts';

/** The words for what became of edits, and for their receipts. */
export const PROOF_WORDS: Readonly<Record<Language, ProofWords>> = { en, de };
