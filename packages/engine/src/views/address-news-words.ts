import type { Language } from '../languages.ts';

/** What is said beside an address of one that was asked for. */
export interface AddressNewsWords {
  /** It waits for the shop. */
  readonly waiting: (address: string) => string;
  /** The shop did not agree; its own words, or an empty text. */
  readonly declined: (address: string, note: string) => string;
}

export const ADDRESS_NEWS_WORDS: Readonly<Record<Language, AddressNewsWords>> = {
  en: {
    waiting: (address) => `Your change to ${address} is with the shop. Nothing changes until it agrees.`,
    declined: (address, note) =>
      `The shop could not make your change to ${address}.${note && ` It writes: “${note}”`}`,
  },
  de: {
    waiting: (address) =>
      `Die Änderung auf ${address} liegt beim Shop. Bis er zustimmt, bleibt alles, wie es ist.`,
    declined: (address, note) =>
      `Der Shop konnte der Änderung auf ${address} nicht zustimmen.${note && ` Er schreibt: „${note}“`}`,
  },
  fr: {
    waiting: (address) =>
      `La boutique examine le changement pour ${address}. Rien ne change avant son accord.`,
    declined: (address, note) =>
      `La boutique n’a pas pu accepter le changement pour ${address}.${note && ` Elle écrit\u00a0: «\u00a0${note}\u00a0»`}`,
  },
  es: {
    waiting: (address) =>
      `La tienda está revisando tu cambio a ${address}. Hasta que lo acepte, no cambia nada.`,
    declined: (address, note) =>
      `La tienda no ha podido aceptar tu cambio a ${address}.${note && ` Escribe: «${note}»`}`,
  },
  it: {
    waiting: (address) =>
      `Il negozio sta valutando la modifica in ${address}. Finché non accetta, non cambia nulla.`,
    declined: (address, note) =>
      `Il negozio non ha potuto accettare la modifica in ${address}.${note && ` Scrive: «${note}»`}`,
  },
  nl: {
    waiting: (address) =>
      `De winkel bekijkt je wijziging in ${address}. Tot de winkel akkoord gaat, verandert er niets.`,
    declined: (address, note) =>
      `De winkel kon niet akkoord gaan met je wijziging in ${address}.${note && ` De winkel schrijft: “${note}”`}`,
  },
  'pt-BR': {
    waiting: (address) => `A loja está analisando sua alteração para ${address}. Até ela aprovar, nada muda.`,
    declined: (address, note) =>
      `A loja não pôde aprovar sua alteração para ${address}.${note && ` Ela escreve: “${note}”`}`,
  },
  pl: {
    waiting: (address) =>
      `Zmianę na ${address} rozpatruje sklep. Dopóki się nie zgodzi, nic się nie zmienia.`,
    declined: (address, note) =>
      `Sklep nie mógł się zgodzić na zmianę na ${address}.${note && ` Sklep pisze: „${note}”`}`,
  },
  sv: {
    waiting: (address) => `Butiken tittar på din ändring till ${address}. Inget ändras förrän den godkänner.`,
    declined: (address, note) =>
      `Butiken kunde inte godkänna din ändring till ${address}.${note && ` Butiken skriver: ”${note}”`}`,
  },
  da: {
    waiting: (address) =>
      `Butikken ser på din ændring til ${address}. Der ændres ikke noget, før den siger ja.`,
    declined: (address, note) =>
      `Butikken kunne ikke sige ja til din ændring til ${address}.${note && ` Butikken skriver: »${note}«`}`,
  },
  ja: {
    waiting: (address) =>
      `「${address}」への変更は、ショップが確認しています。承認されるまで変更はありません。`,
    declined: (address, note) =>
      `ショップでは、「${address}」への変更を承れませんでした。${note && `ショップからのメッセージ：「${note}」`}`,
  },
  ko: {
    waiting: (address) =>
      `‘${address}’(으)로 바꾸는 요청을 쇼핑몰에서 확인하고 있어요. 승인 전에는 아무것도 바뀌지 않아요.`,
    declined: (address, note) =>
      `쇼핑몰에서 ‘${address}’(으)로 바꾸는 요청을 처리할 수 없었어요.${note && ` 쇼핑몰의 메시지: “${note}”`}`,
  },
  'zh-Hans': {
    waiting: (address) => `商店正在审核您改为“${address}”的申请，同意之前不会有任何变化。`,
    declined: (address, note) => `商店无法同意您改为“${address}”的申请。${note && `商店留言：“${note}”`}`,
  },
  ar: {
    waiting: (address) =>
      `ينظر المتجر في تغيير العنوان إلى «\u2068${address}\u2069». لن يتغيّر شيء حتى يوافق.`,
    declined: (address, note) =>
      `تعذّر على المتجر تغيير العنوان إلى «\u2068${address}\u2069».${note && ` كتب المتجر: «\u2068${note}\u2069»`}`,
  },
};
