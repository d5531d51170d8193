import type { Socket } from 'node:net';

import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';

import { createSmtpMailer, MailFailure } from '../src/mail/smtp.ts';
import type { Mail } from '../src/mail/smtp.ts';
import type { SmtpOptions } from '../src/mail/smtp.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A mail server on a free port, and what it was handed: who it is for, and the message as it came. */
async function startServer(options: SMTPServerOptions = {}) {
  const sockets = new Set<Socket>();
  let isCut = false;
  const received: { readonly to: readonly string[]; readonly message: string }[] = [];
  const server = new SMTPServer({
    logger: false,
    disableReverseLookup: true,
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          message: Buffer.concat(chunks).toString(),
        });
        if (isCut) for (const socket of sockets) socket.destroy();
        isCut = false;
        done();
      });
    },
    ...options,
  });
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  // A client that goes away without a word is no failure of the server.
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  closing.push(() => new Promise((done) => void server.close(() => done())));
  return {
    received,
    port,
    /** Closes the connection in place of the answer to the next message. */
    cutNextAnswer() {
      isCut = true;
    },
  };
}

function mailerFor(port: number, options: Partial<SmtpOptions> = {}) {
  return createSmtpMailer({ host: '127.0.0.1', port, security: 'none', ...options });
}

function aMail(mail: Partial<Mail> = {}): Mail {
  return {
    to: 'lena@example.com',
    from: 'Nordlys <hello@nordlys.example>',
    replyTo: 'help@nordlys.example',
    subject: 'Ihre Bestellung #1001 ist geändert',
    text: 'Guten Tag,\n.\nIhre Bestellung ist geändert.\n',
    html: '<!doctype html>\n<p>Ihre Bestellung ist geändert.</p>\n',
    language: 'de',
    messageId: '<e1.applied@nordlys.myshopify.com>',
    ...mail,
  };
}

/** The headers of a message by name, unfolded, all that there are of a name. */
function headersOf(message: string): ReadonlyMap<string, readonly string[]> {
  const [head = ''] = message.split('\r\n\r\n');
  const headers = new Map<string, string[]>();
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value]);
  }
  return headers;
}

/** Why a mail was not taken. */
async function failureOf(sending: Promise<void>): Promise<MailFailure> {
  const error = await sending.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MailFailure)) throw new Error('It was taken, or failed in another way.');
  return error;
}

/** What a server says where it refuses something, as `smtp-server` wants it. */
function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

describe('createSmtpMailer', () => {
  it('L3 hands a mail over with its headers, as text and as HTML', async () => {
    const { port, received } = await startServer();
    await mailerFor(port).send(aMail());
    expect(received.map(({ to }) => to)).toEqual([['lena@example.com']]);
    const headers = headersOf(received[0]?.message ?? '');
    expect(Object.fromEntries(headers)).toMatchObject({
      to: ['lena@example.com'],
      from: ['Nordlys <hello@nordlys.example>'],
      'reply-to': ['help@nordlys.example'],
      subject: [expect.stringMatching(/^=\?UTF-8\?/)],
      'message-id': ['<e1.applied@nordlys.myshopify.com>'],
      'content-language': ['de'],
      'auto-submitted': ['auto-generated'],
      'content-type': [expect.stringMatching(/^multipart\/alternative/)],
    });
    const body = received[0]?.message ?? '';
    expect(body).toContain('Content-Type: text/plain; charset=utf-8');
    expect(body).toContain('Content-Type: text/html; charset=utf-8');
    expect(body).toMatch(/ge=C3=A4ndert/);
  });

  it('L2 L4 hands it to one recipient, and writes no header that is not its own, whatever stands in a field', async () => {
    const { port, received } = await startServer();
    const tail = '\r\nBcc: all@example.com\r\nX-Evil: 1\r\n\r\nHello';
    const mailer = mailerFor(port);
    for (const mail of [
      { subject: `Order${tail}` },
      { from: `Nordlys${tail} <hello@nordlys.example>` },
      { replyTo: `help@nordlys.example${tail}` },
      { language: `de${tail}` },
      { messageId: `<e1.applied@nordlys.myshopify.com>${tail}` },
    ]) {
      await mailer.send(aMail(mail));
    }
    expect(received).toHaveLength(5);
    for (const { to, message } of received) {
      expect(to).toEqual(['lena@example.com']);
      const headers = headersOf(message);
      expect([...headers.keys()].filter((name) => name === 'bcc' || name === 'x-evil')).toEqual([]);
    }
  });

  it('L2 reads an address as one, not as a list', async () => {
    const { port, received } = await startServer();
    const mailer = mailerFor(port);
    expect(await failureOf(mailer.send(aMail({ to: 'lena@example.com, all@example.com' })))).toMatchObject({
      isPermanent: true,
      message: expect.stringMatching(/^The mail server did not take a mail \(5\d\d( \d\.\d\.\d)?\)\.$/),
    });
    expect(await failureOf(mailer.send(aMail({ to: '' })))).toMatchObject({
      isPermanent: true,
      message: 'A mail cannot be sent as it is (EENVELOPE).',
    });
    expect(received).toEqual([]);
  });

  it.each([550, 552, 554])(
    'L6 gives up a recipient whom the server refuses with %i, and does not repeat the address',
    async (code) => {
      const { port } = await startServer({
        onRcptTo: ({ address }, _, done) => done(refusal(code, `5.1.1 <${address}>: no such user`)),
      });
      const failure = await failureOf(mailerFor(port).send(aMail()));
      expect(failure.isPermanent).toBe(true);
      expect(failure.message).toMatch(
        new RegExp(`^The mail server did not take a mail \\(${code}( 5\\.1\\.1)?\\)\\.$`),
      );
    },
  );

  it('L6 gives up a mail whose contents the server refuses', async () => {
    const { port } = await startServer({
      onData(stream, _, done) {
        stream.resume();
        stream.on('end', () => done(refusal(554, '5.7.1 lena@example.com does not want this')));
      },
    });
    expect(await failureOf(mailerFor(port).send(aMail()))).toMatchObject({
      isPermanent: true,
      message: expect.stringMatching(/^The mail server did not take a mail \(554( 5\.7\.1)?\)\.$/),
    });
  });

  it('L6 is worth another try where the server says not now, does not let us in, or is not there', async () => {
    const busy = await startServer({
      onRcptTo: (_, __, done) => done(refusal(451, 'greylisted lena@example.com')),
    });
    const guarded = await startServer({
      authOptional: false,
      authMethods: ['PLAIN'],
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(refusal(535, '5.7.8 wrong password for lena@example.com')),
    });
    const gone = await startServer();
    await closing.pop()?.();
    const credentials = { user: 'amend', password: 'hunter2' };
    for (const [port, options, message] of [
      [busy.port, {}, /^The mail server did not take a mail \(451( \d\.\d\.\d)?\)\.$/],
      [guarded.port, { credentials }, /^The mail server did not take a mail \(535( \d\.\d\.\d)?\)\.$/],
      [gone.port, {}, 'The mail server could not be reached (ESOCKET).'],
    ] as const) {
      const failure = await failureOf(mailerFor(port, options).send(aMail()));
      expect(failure.isPermanent).toBe(false);
      expect(failure.message).toMatch(message);
    }
  });

  it('sends nothing over a connection that cannot be encrypted, unless told to', async () => {
    const { port, received } = await startServer();
    const failure = await failureOf(createSmtpMailer({ host: '127.0.0.1', port }).send(aMail()));
    expect(failure.isPermanent).toBe(false);
    expect(received).toEqual([]);
  });

  it('logs in with what it was given', async () => {
    const seen: unknown[] = [];
    const { port, received } = await startServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username, password }, _, done) {
        seen.push(username, password);
        done(null, { user: 'amend' });
      },
    });
    await mailerFor(port, { credentials: { user: 'amend', password: 'hunter2' } }).send(aMail());
    expect(seen).toEqual(['amend', 'hunter2']);
    expect(received).toHaveLength(1);
  });

  it('L3 hands the same mail over under the same Message-ID where the first answer was lost', async () => {
    const { port, received, cutNextAnswer } = await startServer();
    const mailer = mailerFor(port);
    cutNextAnswer();
    expect(await failureOf(mailer.send(aMail()))).toMatchObject({
      isPermanent: false,
      message: expect.stringMatching(/^The mail server could not be reached \([A-Z]+\)\.$/),
    });
    await mailer.send(aMail());
    expect(received.flatMap(({ message }) => headersOf(message).get('message-id') ?? [])).toEqual([
      '<e1.applied@nordlys.myshopify.com>',
      '<e1.applied@nordlys.myshopify.com>',
    ]);
  });
});
