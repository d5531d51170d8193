import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = '请重新加载页面，获取新的订单链接。';

/** What is said in Chinese of requests that never reach an order. */
export const requests = {
  token_missing: plain('无法访问', '此页面没有说明是哪个订单。', reload),
  token_invalid: plain('无法访问', '此页面的订单链接无效。', reload),
  token_expired: plain('链接已过期', '此页面的订单链接已过期。', reload),
  token_wrong_shop: plain('商店不符', '此链接属于另一家商店。', reload),
  token_wrong_order: plain('订单不符', '此链接属于另一个订单。', reload),
  token_revoked: plain('链接已失效', '此订单的链接已被收回。', '请向商店索取新的订单链接。'),
  proof_not_offered: plain(
    '无法在此打开',
    '此商店不支持以这种方式打开订单。',
    '请从您的账户或商店发送的邮件中打开订单。',
  ),
  proof_invalid: plain('链接无效', '您的订单链接无效。', '请从您的账户或商店发送的邮件中打开订单。'),
  proof_expired: plain('链接已过期', '您的订单链接已过期。', '请从您的账户打开订单，或向商店索取新链接。'),
  login_needed: plain('未登录', '您尚未登录此商店。', '请登录后重试。'),
  code_invalid: plain('验证码未通过', '验证码有误或已过期。', '请查看最新的邮件，或重新获取验证码。'),
  merchant_key_missing: plain('无法访问', '请求没有说明由谁发出。', '请发送商家密钥。'),
  merchant_key_invalid: plain('无法访问', '此商家密钥无效。', '请检查商家密钥。'),
  webhook_not_signed: plain(
    '并非来自 Shopify',
    '此 Webhook 没有 Shopify 的签名。',
    '请检查应用的 client secret。',
  ),
  webhook_wrong_shop: plain('商店不符', '此 Webhook 属于另一家商店。', '请检查其发送目标。'),
  webhook_unnamed: plain('缺少 ID', '此 Webhook 没有说明自己的 ID。', '请发送 X-Shopify-Webhook-Id。'),
  rate_limited: {
    title: '操作过于频繁',
    detail: () => '短时间内操作过于频繁。未作任何更改。',
    nextStep: ({ wait = '1 分钟' }) => `请在 ${wait}后重试。`,
  },
  url_too_long: plain('地址过长', '此网址超出了允许的长度。', '请检查网址。'),
  session_token_refused: plain('无法访问', '此会话令牌无效。', '请在 Shopify 后台重新打开应用。'),
  route_not_found: plain('未找到', '此网址没有内容。', '请检查网址。'),
  method_not_allowed: plain('不支持', '此网址不支持这种调用方式。', '请检查请求方法。'),
  body_not_json: plain('无法读取', '无法读取此请求。', '请以 application/json 发送 JSON。'),
  body_too_large: plain('请求过大', '此请求超出了允许的大小。', '请减少发送的内容。'),
  body_invalid: plain('无法读取', '此请求的内容不符合要求。', '请在 `pointers` 中查看有误之处。'),
  query_invalid: plain(
    '无法读取',
    '请求的网址中有未知的值。',
    '请发送 IANA 时区（例如 Asia/Shanghai）和现有的修改类型。',
  ),
  idempotency_key_missing: plain(
    '缺少幂等键',
    '此请求需要 Idempotency-Key。',
    '请为顾客的每项要求发送一个新的 UUID。',
  ),
  idempotency_key_invalid: plain(
    '幂等键不可用',
    '此 Idempotency-Key 无法使用。',
    '请发送 8 到 255 个不含空格的可打印 ASCII 字符，例如 UUID。',
  ),
  idempotency_key_reused: plain(
    '幂等键已使用',
    '此 Idempotency-Key 已用于另一项修改。',
    '请为顾客的每项要求发送一个新的 UUID。',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
