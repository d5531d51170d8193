import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Chinese of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    '订单已变化',
    '在您查看期间，订单发生了变化。未保存任何内容。',
    '请核对最新内容，然后再次确认。',
  ),
  edit_interrupted: plain('未保存', '无法保存修改。您的订单保持原样。', '请重试。'),
  outcome_unknown: plain('仍在确认', '我们还无法确定修改是否已保存。', '请稍后重试，不会重复保存。'),
  shop_unavailable: plain('无法连接', '暂时无法连接到商店的系统。未作任何更改。', '请一分钟后重试。'),
  shop_busy: {
    title: '商店繁忙',
    detail: () => '商店目前非常繁忙。未作任何更改。',
    nextStep: ({ wait = '1 秒' }) => `请在 ${wait}后重试。`,
  },
  shop_closed: plain('已无法修改', '此商店不再支持在这里修改订单。未作任何更改。', '如需帮助，请联系商店。'),
  internal_error: plain('出现问题', '我们的系统出现了问题。', '请重试。如果问题仍然存在，请联系商店。'),
} satisfies Partial<Record<ProblemCode, Sentences>>;
