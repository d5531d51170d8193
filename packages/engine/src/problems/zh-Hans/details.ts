import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Chinese of addresses, contacts and notes. */
export const details = {
  address_invalid: plain('请核对地址', '地址有误。', '请更正标出的内容。'),
  address_locked: plain(
    '无法在此修改',
    '修改地址的这一项可能会影响价格，因此无法修改。',
    '如需送往该地址，请联系商店。',
  ),
  address_unchanged: plain('没有变化', '这与我们现有的地址相同。', '请至少修改一项。'),
  address_refused: plain('地址未被接受', '商店的系统未接受此地址。', '请核对地址，然后重试。'),
  address_not_forwarded: plain(
    '未修改',
    '新地址无法转达给仓库，因此未作任何更改。',
    '请尽快联系商店，商店可以拦下包裹。',
  ),
  price_would_change: plain(
    '未修改',
    '改为此地址会使订单价格变化，因此未作任何更改。',
    '如需送往该地址，请联系商店。',
  ),
  nothing_changed: plain('没有变化', '订单已经是这样了。', '请选择其他内容。'),
  contact_invalid: plain(
    '请核对电话号码',
    '电话号码不完整。',
    '请填写带国家代码的号码，例如 +86 138 0013 8000。',
  ),
  contact_refused: plain('未被接受', '商店的系统未接受此邮箱地址或电话号码。', '请核对后重试。'),
} satisfies Partial<Record<ProblemCode, Sentences>>;
