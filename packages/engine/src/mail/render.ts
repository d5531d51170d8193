import { escapeUTF8 } from 'entities/escape';

import { oneLine, severalLines } from './clean-text.ts';
import type { MailWords } from './words/words.ts';

/** A piece of a mail. Its texts are plain: they are cleaned and escaped here, and nowhere else. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly title: string | null; readonly items: readonly string[] }
  | { readonly kind: 'amount'; readonly label: string; readonly text: string }
  | { readonly kind: 'quotation'; readonly title: string; readonly text: string }
  | { readonly kind: 'button' | 'link'; readonly label: string; readonly url: string };

/** The pieces as plain text. */
export function renderText(blocks: readonly Block[], { colon }: Pick<MailWords, 'colon'>): string {
  return `${blocks.map((block) => textOf(block, colon)).join('\n\n')}\n`;
}

function textOf(block: Block, colon: string): string {
  switch (block.kind) {
    case 'paragraph':
      return oneLine(block.text);
    case 'list':
      return [...titleOf(block.title), ...block.items.map((item) => `- ${oneLine(item)}`)].join('\n');
    case 'amount':
      return `${oneLine(block.label)}${colon}${oneLine(block.text)}`;
    case 'quotation':
      return [
        oneLine(block.title),
        ...severalLines(block.text)
          .split('\n')
          .map((line) => `> ${line}`),
      ].join('\n');
    case 'button':
    case 'link':
      return `${oneLine(block.label)}${colon.trimEnd()}\n${block.url}`;
  }
}

function titleOf(title: string | null): string[] {
  return title === null ? [] : [oneLine(title)];
}

/** The pieces as an HTML document that loads nothing: no picture, no font, no script, no style sheet. */
export function renderHtml(
  subject: string,
  blocks: readonly Block[],
  { tag, direction }: Pick<MailWords, 'tag' | 'direction'>,
): string {
  const title = escaped(subject);
  return [
    '<!doctype html>',
    `<html lang="${escaped(tag)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    // Phones turn what looks like a number or a date into links of their own.
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">',
    `<title>${title}</title>`,
    '</head>',
    `<body style="margin:0;padding:24px 16px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">`,
    '<main style="max-width:34rem;margin:0 auto;overflow-wrap:anywhere;hyphens:auto">',
    `<h1 style="margin:0 0 24px;font-size:22px;line-height:1.3">${title}</h1>`,
    ...blocks.map(htmlOf),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const SPACED = 'margin:0 0 16px';

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="${SPACED}">${escaped(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li style="margin:0 0 4px">${escaped(item)}</li>`);
      const title = titleOf(block.title).map((text) => `<p style="margin:0 0 4px">${escaped(text)}</p>`);
      return [...title, `<ul style="${SPACED};padding-inline-start:20px">`, ...items, '</ul>'].join('\n');
    }
    case 'amount':
      return `<p style="${SPACED}">${escaped(block.label)} <strong><bdi>${escaped(block.text)}</bdi></strong></p>`;
    case 'quotation': {
      const lines = severalLines(block.text).split('\n').map(escaped).join('<br>\n');
      return `<p style="margin:0 0 4px">${escaped(block.title)}</p>\n<blockquote dir="auto" style="${SPACED};padding-inline-start:12px;border-inline-start:3px solid #767676">${lines}</blockquote>`;
    }
    case 'button':
      return `<p style="margin:24px 0"><a href="${escaped(block.url)}" style="display:inline-block;padding:12px 24px;border-radius:6px;background:#1a1a1a;color:#fff;font-weight:600;text-decoration:none;border:1px solid #fff">${escaped(block.label)}</a></p>`;
    case 'link':
      return `<p style="${SPACED}"><a href="${escaped(block.url)}">${escaped(block.label)}</a></p>`;
  }
}

function escaped(text: string): string {
  return escapeUTF8(oneLine(text));
}
