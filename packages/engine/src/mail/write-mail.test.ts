import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../languages.ts';
import { displayForMail, wordsForShopper } from './languages.ts';
import type { MailFacts } from './mail-facts.ts';
import { MAIL_KINDS } from './mail-kinds.ts';
import { writeMail } from './write-mail.ts';

const words = { en: wordsForShopper({ locale: 'en-GB' }), de: wordsForShopper({ locale: 'de-AT' }) };
const everyLanguage = LANGUAGES.map((locale) => wordsForShopper({ locale }));

/** What there is to say of a swap of a shirt that costs €4.00 more, with some facts replaced. */
function someFacts(facts: Partial<MailFacts> = {}, locale = 'en-GB'): MailFacts {
  const display = displayForMail({ locale, timeZone: 'Europe/Berlin' });
  const euros = (amount: string) => display.money({ amount, currencyCode: 'EUR' });
  const shirt = (variantTitle: string, amount: string) => ({
    variantId: '201',
    title: 'Linen shirt',
    variantTitle,
    imageUrl: null,
    unitPrice: euros(amount),
  });
  return {
    sender: {
      from: 'Nordlys <hello@nordlys.example>',
      replyTo: null,
      storeUrl: 'https://nordlys.example',
      shop: 'nordlys.myshopify.com',
    },
    to: 'lena@example.com',
    editId: 'e1',
    orderName: '#1001',
    orderLink: null,
    changes: [
      {
        kind: 'swap-item',
        lineId: '1',
        quantity: 1,
        before: shirt('Sage / M', '68.00'),
        after: shirt('Ink / XL', '72.00'),
      },
    ],
    staying: [],
    isCancelled: false,
    total: euros('108.90'),
    payment: {
      amount: euros('4.00'),
      payBy: display.moment('2026-11-23T10:00:00Z'),
      url: 'https://nordlys.myshopify.com/pay/1?secret=s&x=1',
      isInvoiced: true,
    },
    refund: null,
    isUnpaid: false,
    isApproved: false,
    note: null,
    ...facts,
  };
}

const refund = { amount: { amount: '16.00', currencyCode: 'EUR', text: '€16.00' }, isStoreCredit: false };

/** The elements that a mail is made of. */
const elements =
  /<(?!\/?(?:html|head|meta|title|body|main|h1|p|ul|li|strong|bdi|blockquote|br|a)\b|!doctype html>)/;

describe('writeMail', () => {
  it('says what is to be paid, until when and where', () => {
    expect(writeMail('payment-open', someFacts(), words.en)).toMatchObject({
      to: 'lena@example.com',
      from: 'Nordlys <hello@nordlys.example>',
      subject: 'Please pay €4.00 for your order #1001',
      language: 'en',
      text: `Hello,

Your order #1001 is changed, as you asked.

€4.00 is still to be paid.

Please pay by Monday 23 November, 11:00. If nothing has arrived by then, the change is taken back, and you get what you had ordered before.

Pay €4.00:
https://nordlys.myshopify.com/pay/1?secret=s&x=1

- 1 × Linen shirt, Ink / XL in place of Linen shirt, Sage / M

Your order now comes to: €108.90

Is something not right? Just answer this e-mail.

To the shop:
https://nordlys.example
`,
    });
  });

  it('L5 says it in German to whoever reads German, with money and dates as German writes them', () => {
    const mail = writeMail('payment-open', someFacts({}, 'de-AT'), words.de);
    expect(mail.subject).toBe('Bitte zahlen Sie € 4,00 für Ihre Bestellung #1001'.replace('€ ', '€\u00a0'));
    expect(mail.text).toContain('Bitte zahlen Sie bis Montag, 23. November, 11:00 Uhr.');
    expect(mail.html).toContain('<html lang="de" dir="ltr">');
  });

  it('L5 writes Arabic from right to left, and what is not of the sentence isolated from it', () => {
    const mail = writeMail('payment-open', someFacts({}, 'ar-AE'), wordsForShopper({ locale: 'ar-AE' }));
    expect(mail.html).toContain('<html lang="ar" dir="rtl">');
    expect(mail.subject).toMatch(
      / \u2068[^\u2068\u2069]*4\.00[^\u2068\u2069]*\u2069 لطلبك \u2068#1001\u2069$/u,
    );
    expect(mail.text).toContain(
      'يُرجى الدفع قبل \u2068الاثنين، 23 نوفمبر\u2069، الساعة \u206811:00 ص\u2069. وإذا لم يصل',
    );
    expect(mail.text).toContain(
      '- 1 × \u2068Linen shirt، Ink / XL\u2069 بدلًا من \u2068Linen shirt، Sage / M\u2069\n',
    );
  });

  it('L5 ends a sentence where its time ends with a stop', () => {
    const mail = writeMail('payment-open', someFacts({}, 'es-MX'), wordsForShopper({ locale: 'es-MX' }));
    expect(mail.text.replaceAll(/[^\S\n]/gu, ' ')).toContain(
      'antes del lunes, 23 de noviembre a las 11:00 a.m. Si hasta entonces',
    );
  });

  it('L5 ends a sentence where its amount ends with a stop', () => {
    const display = displayForMail({ locale: 'da-DK', timeZone: 'Europe/Copenhagen' });
    const amount = display.money({ amount: '40.00', currencyCode: 'DKK' });
    const payment = { amount, payBy: null, url: null, isInvoiced: true };
    const mail = writeMail('payment-received', someFacts({ payment }), wordsForShopper({ locale: 'da-DK' }));
    expect(mail.text.replaceAll(/[^\S\n]/gu, ' ')).toContain('vi har modtaget 40,00 kr. Ændringen af');
  });

  it('L5 writes English, with English dates, to whoever reads what it does not speak', () => {
    const mail = writeMail('payment-open', someFacts({}, 'fi-FI'), wordsForShopper({ locale: 'fi-FI' }));
    expect(mail.text).toContain('Please pay by Monday, November 23, 11:00');
    expect(mail.language).toBe('en');
  });

  it('says that a link follows where there is none yet', () => {
    const facts = someFacts();
    const { payment } = facts;
    if (!payment) throw new Error('There is a payment.');
    const write = (isInvoiced: boolean) =>
      writeMail('payment-open', { ...facts, payment: { ...payment, url: null, isInvoiced } }, words.en);
    expect(write(true).text).toContain('The link to pay comes in a separate e-mail.');
    expect(write(false).text).toContain('The shop tells you how to pay.');
    expect(write(true).html).not.toContain('Pay €4.00');
  });

  it('says of an edit that was not paid in time why it was taken back, what stays, and what the order costs now', () => {
    const staying: MailFacts['staying'] = [
      {
        kind: 'correct-contact',
        before: { email: 'a@example.com', phone: null },
        after: { email: 'a@example.com', phone: '+4930123' },
      },
    ];
    const { subject, text } = writeMail('reverted', someFacts({ staying, isUnpaid: true }), words.en);
    expect(subject).toBe('The change to your order #1001 was taken back');
    expect(text).toContain('was not paid by Monday 23 November, 11:00, so we took it back.');
    expect(text).toContain('Taken back:\n- 1 × Linen shirt, Ink / XL in place of');
    expect(text).toContain('This stays as you corrected it:\n- Phone number: +4930123');
    expect(text).toContain('Your order now comes to: €108.90');
  });

  it('quotes the words of the shop line by line', () => {
    const { text, html } = writeMail(
      'declined',
      someFacts({ note: 'Sorry,\r\nit has left already.' }),
      words.en,
    );
    expect(text).toContain('The shop writes:\n> Sorry,\n> it has left already.');
    expect(html).toContain('Sorry,<br>\nit has left already.');
  });

  it.each(MAIL_KINDS)('has a subject and a text of its own for %s, in every language', (kind) => {
    for (const language of everyLanguage) {
      const mail = writeMail(kind, someFacts({ refund }), language);
      expect(mail.subject).toContain('#1001');
      expect(mail.subject.length).toBeLessThan(75);
      expect(mail.text).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
      expect(mail.html).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
      const others = MAIL_KINDS.filter((other) => other !== kind);
      const subjects = others.map((other) => writeMail(other, someFacts({ refund }), language).subject);
      expect(subjects).not.toContain(mail.subject);
    }
  });

  it.each(MAIL_KINDS)('L3 gives %s the same Message-ID each time, and no other mail that one', (kind) => {
    const { messageId } = writeMail(kind, someFacts(), words.en);
    expect(messageId).toBe(`<e1.${kind}@nordlys.myshopify.com>`);
    expect(writeMail(kind, someFacts({}, 'de'), words.de).messageId).toBe(messageId);
    expect(writeMail(kind, someFacts({ editId: 'e2' }), words.en).messageId).not.toBe(messageId);
  });

  it.each(MAIL_KINDS)('L4 makes nothing but text of what others wrote in %s', (kind) => {
    const hostile = '</title><script>alert(1)</script><img src=x onerror="alert(2)">&amp;\'';
    const { changes } = someFacts();
    const swap = changes[0];
    if (swap?.kind !== 'swap-item') throw new Error('It is a swap.');
    const facts = someFacts({
      orderName: hostile,
      changes: [
        { ...swap, after: { ...swap.after, title: hostile } },
        { kind: 'add-note', topic: 'gift-message', before: null, after: hostile },
      ],
      staying: [
        {
          kind: 'correct-contact',
          before: { email: null, phone: null },
          after: { email: hostile, phone: null },
        },
      ],
      note: hostile,
      refund,
    });
    for (const language of everyLanguage) {
      const { html } = writeMail(kind, facts, language);
      expect(html).not.toMatch(elements);
      expect(html).toContain(
        '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;&amp;amp;&apos;',
      );
    }
  });

  it.each(MAIL_KINDS)('L4 loads nothing in %s, and links to the payment page and the shop only', (kind) => {
    const { html } = writeMail(kind, someFacts({ refund }), words.en);
    expect(html).not.toMatch(/\b(?:src|srcset|background|action)=|url\(|@import|<link|<style|<script/i);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    const shop = 'https://nordlys.example';
    const page = 'https://nordlys.myshopify.com/pay/1?secret=s&amp;x=1';
    expect(links).toEqual(kind === 'payment-open' ? [page, shop] : [shop]);
  });

  it('L4 links nowhere but to web addresses', () => {
    const { sender, payment } = someFacts();
    if (!payment) throw new Error('There is a payment.');
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://x.example/"onclick="y',
      'https://x.example/ y',
      '//x.example',
    ]) {
      const facts = someFacts({ sender: { ...sender, storeUrl: url }, payment: { ...payment, url } });
      const { html, text } = writeMail('payment-open', facts, words.en);
      expect(html).not.toContain('href=');
      expect(text).not.toContain(url);
    }
  });

  it.each(['\r\nBcc: all@example.com', '\nSubject: other', '\u2028x', '\u0000x', '\u202eevil', '\u0085x'])(
    'L4 keeps headers to their line and text to its direction: %j',
    (tail) => {
      const mail = writeMail(
        'applied',
        someFacts({ orderName: `#1001${tail}`, note: `Hello${tail}` }),
        words.en,
      );
      const unwanted = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
      expect(mail.subject).not.toMatch(unwanted);
      expect(mail.messageId).not.toMatch(unwanted);
      for (const line of `${mail.text}${mail.html}`.split('\n')) expect(line).not.toMatch(unwanted);
    },
  );

  it('lets long words break, so that none is wider than a phone', () => {
    const title = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmütze';
    const item = { variantId: '1', title, variantTitle: null, imageUrl: null, unitPrice: refund.amount };
    const { html, text } = writeMail(
      'applied',
      someFacts({ changes: [{ kind: 'add-item', item, quantity: 2 }] }),
      words.de,
    );
    expect(text).toContain(`- Dazu: 2 × ${title}`);
    expect(html).toMatch(/<main style="[^"]*overflow-wrap:anywhere;hyphens:auto/);
  });
});
