import type { Language } from '../languages.ts';
import { ar } from './ar.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import type { ProblemWords } from './sentences.ts';
import { sv } from './sv.ts';
import { zhHans } from './zh-Hans.ts';

/** What problems say, in every language. */
export const problemWords: Readonly<Record<Language, ProblemWords>> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  'pt-BR': ptBR,
  pl,
  sv,
  da,
  ja,
  ko,
  'zh-Hans': zhHans,
  ar,
};
