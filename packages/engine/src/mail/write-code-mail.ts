import { oneLine, sayIn, webAddress } from './clean-text.ts';
import type { CodeFacts } from './code-facts.ts';
import type { Mail } from './mailer.ts';
import { renderHtml, renderText } from './render.ts';
import type { Block } from './render.ts';
import type { MailWords } from './words/words.ts';

/**
 * Writes a mail with a one-time code. The code is not in the subject, which telephones show to everybody. Whose address it is may not have asked for it, and
 * whoever asked may not be the shopper: the mail says so, and nothing else of the order but its name.
 */
export function writeCodeMail(facts: CodeFacts, words: MailWords, id: string): Mail {
  const { sender, to, code } = facts;
  const say = sayIn(words.direction);
  const order = say(facts.orderName);
  const subject = oneLine(words.code.subject({ order }));
  const store = sender.storeUrl === null ? null : webAddress(sender.storeUrl);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: words.greeting },
    { kind: 'paragraph', text: words.code.asked({ order }) },
    { kind: 'amount', label: words.code.label, text: say(code) },
    { kind: 'paragraph', text: words.code.valid({ time: say(facts.validUntil.time) }) },
    { kind: 'paragraph', text: words.code.notAsked },
    ...(store === null ? [] : [{ kind: 'link', label: words.store, url: store } as const]),
  ];
  return {
    to,
    from: sender.from,
    ...(sender.replyTo === null ? {} : { replyTo: sender.replyTo }),
    subject,
    text: renderText(blocks, words),
    html: renderHtml(subject, blocks, words),
    language: words.tag,
    messageId: `<${id}.code@${sender.shop}>`,
  };
}
