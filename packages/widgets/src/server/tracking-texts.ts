import type { Language } from '../locales/languages.ts';
import type { TrackingTexts } from '../locales/texts.ts';
import { texts as ar } from '../locales/tracking.ar.ts';
import { texts as da } from '../locales/tracking.da.ts';
import { texts as de } from '../locales/tracking.de.ts';
import { texts as en } from '../locales/tracking.en.ts';
import { texts as es } from '../locales/tracking.es.ts';
import { texts as fr } from '../locales/tracking.fr.ts';
import { texts as it } from '../locales/tracking.it.ts';
import { texts as ja } from '../locales/tracking.ja.ts';
import { texts as ko } from '../locales/tracking.ko.ts';
import { texts as nl } from '../locales/tracking.nl.ts';
import { texts as pl } from '../locales/tracking.pl.ts';
import { texts as pt } from '../locales/tracking.pt-BR.ts';
import { texts as sv } from '../locales/tracking.sv.ts';
import { texts as zh } from '../locales/tracking.zh-Hans.ts';

/** The words of tracking in every language: a server answers all of them, and has no reason to load one at a time. */
export const TRACKING_TEXTS: Readonly<Record<Language, TrackingTexts>> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  pt,
  pl,
  sv,
  da,
  ja,
  ko,
  zh,
  ar,
};
