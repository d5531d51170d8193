import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../languages.ts';
import type { CodeFacts } from './code-facts.ts';
import { displayForMail, wordsForShopper } from './languages.ts';
import { writeCodeMail } from './write-code-mail.ts';

const words = { en: wordsForShopper({ locale: 'en-GB' }) };

function someFacts(facts: Partial<CodeFacts> = {}): CodeFacts {
  const display = displayForMail({ locale: 'en-GB', timeZone: 'Europe/Berlin' });
  return {
    sender: {
      from: 'Nordlys <hello@nordlys.example>',
      replyTo: 'care@nordlys.example',
      storeUrl: 'https://nordlys.example',
      shop: 'nordlys.myshopify.com',
    },
    to: 'lena@example.com',
    orderName: '#1001',
    code: '1234 5678',
    validUntil: display.moment('2026-11-23T09:10:00Z'),
    ...facts,
  };
}

describe('writeCodeMail', () => {
  it('I8 gives the code, how long it is valid, and what to do where nobody asked for it', () => {
    expect(writeCodeMail(someFacts(), words.en, 'm1')).toEqual({
      to: 'lena@example.com',
      from: 'Nordlys <hello@nordlys.example>',
      replyTo: 'care@nordlys.example',
      subject: 'Your code for order #1001',
      text: `Hello,

Somebody, we hope you, wants to see order #1001. Enter this code on the page where you asked for it.

Your code: 1234 5678

It is valid until 10:10 and opens the order once.

You did not ask for it? Then do nothing and give it to nobody: without the code nobody sees the order. The shop never asks you for it.

To the shop:
https://nordlys.example
`,
      html: expect.stringContaining('<strong><bdi>1234 5678</bdi></strong>'),
      language: 'en',
      messageId: '<m1.code@nordlys.myshopify.com>',
    });
  });

  it.each(LANGUAGES)('L5 says all of it in %s, and the code not in the subject', (tag) => {
    const mail = writeCodeMail(someFacts(), wordsForShopper({ locale: tag }), 'm1');
    expect(mail.language).toBe(tag);
    expect(mail.html).toContain(`<html lang="${tag}"`);
    expect(mail.text).toContain('1234 5678');
    expect(mail.text).toContain('10:10');
    expect(mail.text).toContain('#1001');
    expect(mail.subject).toContain('#1001');
    expect(mail.subject).not.toContain('1234');
  });

  it('L4 lets nothing that others wrote act', () => {
    const orderName = '#1001"><img src=x>\r\nBcc: b@example.com';
    const { subject, html } = writeCodeMail(someFacts({ orderName }), words.en, 'm1');
    expect(subject).toBe('Your code for order #1001"><img src=x> Bcc: b@example.com');
    expect(html).not.toContain('<img');
  });
});
