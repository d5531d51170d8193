import { createTransport } from 'nodemailer';

import { MailFailure } from './mailer.ts';
import type { Mailer } from './mailer.ts';

export { MailFailure };
export type { Mail, Mailer } from './mailer.ts';

/** The mail server that takes the shop's mail. */
export interface SmtpOptions {
  readonly host: string;
  /** Default: 465 with `tls`, otherwise 587. */
  readonly port?: number;
  /**
   * `tls` from the first byte, or `starttls`, without which nothing is sent; `none` is for a server on the same machine.
   * Default: `starttls`.
   */
  readonly security?: 'tls' | 'starttls' | 'none';
  /** Who sends. Take the password from the environment. Default: nobody, where the server asks nobody. */
  readonly credentials?: { readonly user: string; readonly password: string };
  /** How long the server may take to answer, each time. Default: 10,000 ms. */
  readonly timeoutMs?: number;
}

/** A mailer that hands mails over by SMTP (RFC 5321), one connection for each. For Node. */
export function createSmtpMailer(options: SmtpOptions): Mailer {
  const { host, security = 'starttls', credentials, timeoutMs = 10_000 } = options;
  const transport = createTransport({
    host,
    port: options.port ?? (security === 'tls' ? 465 : 587),
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(credentials ? { auth: { user: credentials.user, pass: credentials.password } } : {}),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, from, replyTo, subject, text, html, language, messageId }) {
      try {
        await transport.sendMail({
          // As an object, because a text is read as a list of addresses.
          to: { name: '', address: to },
          from,
          ...(replyTo === undefined ? {} : { replyTo }),
          subject,
          text,
          html,
          messageId,
          headers: { 'content-language': language, 'auto-submitted': 'auto-generated' },
        });
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

/** What went wrong, without the server's words, which tend to repeat the address. */
function failureOf(error: unknown): MailFailure {
  const { code, responseCode, response } = readError(error);
  // What is said of us, such as a wrong password, can be mended; what is said of the mail stays so.
  const isOfMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (responseCode === null) {
    return isOfMail
      ? new MailFailure(`A mail cannot be sent as it is (${code}).`, true)
      : new MailFailure(`The mail server could not be reached (${code}).`, false);
  }
  const [, status = ''] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  const said = `${responseCode} ${status}`.trim();
  return new MailFailure(`The mail server did not take a mail (${said}).`, isOfMail && responseCode >= 500);
}

function readError(error: unknown) {
  const fields: Readonly<Record<string, unknown>> =
    typeof error === 'object' && error !== null ? { ...error } : {};
  const { code, responseCode, response } = fields;
  return {
    code: typeof code === 'string' ? code : 'unknown',
    responseCode: typeof responseCode === 'number' ? responseCode : null,
    response: typeof response === 'string' ? response : '',
  };
}
